import type { Problem } from '../problem.ts';
import { wrong } from '../wording.ts';
import type { World } from '../world.ts';

const files = ['weighing_notes.csv', 'memberships.csv', 'authorisations.csv'] as const;

/** A period does not end before it begins (format.md). */
export function checkPeriods(world: World): Problem[] {
  const problems: Problem[] = [];
  for (const file of files) {
    for (const { row, line } of world[file].values()) {
      if (line === null || row.validTo === null || row.validFrom <= row.validTo) continue;
      const what = wrong('PERIOD_BACKWARDS', { begins: row.validFrom });
      problems.push({ file, line, column: 'validTo', value: row.validTo, ...what });
    }
  }
  return problems;
}
