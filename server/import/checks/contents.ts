import type { Problem } from '../problem.ts';
import { wrong } from '../wording.ts';
import type { World } from '../world.ts';
import { problemAt } from './check.ts';

/** A NIL_REPLY names nobody and nothing; a data item in a disclosure belongs to one of its persons (format.md). */
export function checkContents(world: World): Problem[] {
  const items = world['data_items.csv'];
  const problems: (Problem | null)[] = [];
  for (const outcome of world['disclosures.csv'].values()) {
    const { id, product, persons, dataItems } = outcome.row;
    const here = { file: 'disclosures.csv', outcome };
    if (product === 'NIL_REPLY') {
      const named = [
        { ...here, column: 'persons', value: persons.join('|') },
        { ...here, column: 'dataItems', value: dataItems.join('|') },
      ].filter(({ value }) => value !== '');
      for (const place of named) problems.push(problemAt([place], wrong('NIL_REPLY_NAMES', { id })));
      continue;
    }
    for (const item of dataItems) {
      const known = items.get(item);
      if (!known || persons.includes(known.row.person)) continue;
      const places = [
        { ...here, column: 'dataItems', value: item },
        { file: 'data_items.csv', outcome: known, column: 'person', value: known.row.person },
      ];
      problems.push(problemAt(places, wrong('ITEM_OF_OTHER', { id, item, person: known.row.person })));
    }
  }
  return problems.filter((problem) => problem !== null);
}
