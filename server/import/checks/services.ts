import type { Problem } from '../problem.ts';
import { wrong } from '../wording.ts';
import type { World } from '../world.ts';
import { problemAt } from './check.ts';

/** A weighing note is about a FOREIGN service, an authorisation belongs to an OWN one (format.md). */
export function checkServiceKinds(world: World): Problem[] {
  const services = world['services.csv'];
  const problems: (Problem | null)[] = [];
  const demand = (file: 'weighing_notes.csv' | 'authorisations.csv', kind: 'OWN' | 'FOREIGN') => {
    for (const outcome of world[file].values()) {
      const { id, service } = outcome.row;
      const named = services.get(service);
      if (!named || named.row.kind === kind) continue;
      const places = [
        { file, outcome, column: 'service', value: service },
        { file: 'services.csv', outcome: named, column: 'kind', value: named.row.kind },
      ];
      problems.push(problemAt(places, wrong(`NOT_${kind}`, { id })));
    }
  };
  demand('weighing_notes.csv', 'FOREIGN');
  demand('authorisations.csv', 'OWN');
  return problems.filter((problem) => problem !== null);
}
