import fc from 'fast-check';
import { anyChoices, type Choices, type Options } from './choices.ts';
import { DAY_AFTER, DAY_BEFORE, DAYS, QUIET_DAY } from './days.ts';
import type { Day, Folder } from './folder.ts';
import { addDisclosures } from './random-disclosures.ts';
import { tablesOf } from './random-tables.ts';

/** What the questions of the contract ask for beside an id; `from` and `to` may be absent. */
export type Question = { asOf: Day; on: Day; from: Day | null; to: Day | null; maxHops: number };

function folderOf(choices: Choices): Folder {
  const folder = tablesOf(choices);
  addDisclosures(folder, choices);
  if (!choices.isReversed) return folder;
  for (const rows of [folder.disclosures, folder.partnerships, folder.memberships, folder.dataItems]) rows.reverse();
  return folder;
}

/** A small, dense folder that is valid under domain.md and format.md; of a reversed one, rows refer to later rows. */
export function anyFolder(options: Options = {}): fc.Arbitrary<Folder> {
  return anyChoices(options).map(folderOf);
}

const day = fc.constantFrom(...[...DAYS].reverse(), DAY_AFTER, DAY_BEFORE, QUIET_DAY);

/** Days in the window, the day before it and the day after it; 0 to 7 hops. */
export const anyQuestion: fc.Arbitrary<Question> = fc.record({
  asOf: day,
  on: day,
  from: fc.option(day),
  to: fc.option(day),
  maxHops: fc.nat(7),
});

/** A folder with something to ask about it. */
export function withQuestions(folder: fc.Arbitrary<Folder>): fc.Arbitrary<{ folder: Folder; question: Question }> {
  return fc.record({ folder, question: anyQuestion });
}
