import type { Item, Layers } from './layers.ts';

const sweeps = 8;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sorts a column by the mean place of the neighbours; one without any keeps its own. */
function sortColumn(column: Item[], neighbours: Layers['before'], placeOf: Map<string, number>): void {
  const wish = (item: Item) => {
    const places = (neighbours.get(item.id) ?? []).flatMap((id) => placeOf.get(id) ?? []);
    return places.length > 0 ? mean(places) : (placeOf.get(item.id) ?? 0);
  };
  const wishes = new Map(column.map((item) => [item.id, wish(item)]));
  column.sort((a, b) => (wishes.get(a.id) ?? 0) - (wishes.get(b.id) ?? 0));
  notePlaces(column, placeOf);
}

/** Places from 0 to 1, so that a short column and a long one can be compared. */
function notePlaces(column: readonly Item[], placeOf: Map<string, number>): void {
  for (const [index, item] of column.entries()) placeOf.set(item.id, (index + 0.5) / column.length);
}

/** Lessens crossings by a barycentre sweep, to the right and back. Deterministic: equals keep their order. */
export function orderColumns({ columns, before, after }: Layers): Item[][] {
  const ordered = columns.map((column) => [...column]);
  const placeOf = new Map<string, number>();
  for (const column of ordered) notePlaces(column, placeOf);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const rightwards = sweep % 2 === 0;
    const turn = rightwards ? ordered : ordered.toReversed();
    for (const column of turn) sortColumn(column, rightwards ? before : after, placeOf);
  }
  return ordered;
}
