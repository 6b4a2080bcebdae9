import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import type { DisclosureRecord } from '../record/kinds.ts';
import type { Records } from '../record/records.ts';

export interface ChainLink {
  readonly disclosure: string;
  readonly date: Day;
  readonly distance: number;
}

type Neighbours = (disclosure: DisclosureRecord) => Promise<readonly string[]>;

/**
 * Everything upstream or downstream of a disclosure, level by level: each is met once, at its least distance.
 * @param start one that is stored
 * @param asOf later ones are left out
 */
export async function chain(
  records: Records,
  start: DisclosureRecord,
  direction: 'UPSTREAM' | 'DOWNSTREAM',
  asOf: Day,
): Promise<ChainLink[]> {
  const neighbours: Neighbours =
    direction === 'UPSTREAM'
      ? async ({ onwardOf }) => onwardOf
      : async ({ id }) => (await records.list('onward', id)).map((later) => later.id);
  const met = new Set([start.id]);
  const links: ChainLink[] = [];
  let level = [start];
  for (let distance = 1; level.length > 0; distance += 1) {
    const ids = new Set((await Promise.all(level.map(neighbours))).flat().filter((id) => !met.has(id)));
    for (const id of ids) met.add(id);
    level = (await records.all('disclosure', [...ids])).filter(({ date }) => date <= asOf);
    level.sort((one, other) => byText(one.date, other.date) || byText(one.id, other.id));
    links.push(...level.map(({ id, date }) => ({ disclosure: id, date, distance })));
  }
  return links;
}
