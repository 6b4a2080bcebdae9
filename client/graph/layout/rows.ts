import type { Item, Layers } from './layers.ts';
import { rowGap } from './sizes.ts';

const passes = 6;

type Centres = Map<string, number>;

/** The least distance between the centres of two that stand one below the other. */
const apart = (upper: Item, lower: Item): number => (upper.height + lower.height) / 2 + rowGap;

function pushedDown(column: readonly Item[], wishes: readonly number[]): number[] {
  const result: number[] = [];
  for (const [index, item] of column.entries()) {
    const wish = wishes[index] ?? 0;
    const above = column[index - 1];
    const floor = above ? (result[index - 1] ?? 0) + apart(above, item) : wish;
    result.push(Math.max(wish, floor));
  }
  return result;
}

/** As near to the wishes as the order and the gaps allow: the mean of pushing all down and pushing all up. */
function settle(column: readonly Item[], wishes: readonly number[]): number[] {
  const down = pushedDown(column, wishes);
  const up = pushedDown(column.toReversed(), wishes.map((wish) => -wish).toReversed())
    .map((centre) => -centre)
    .toReversed();
  return down.map((centre, index) => (centre + (up[index] ?? centre)) / 2);
}

function stack(column: readonly Item[], centres: Centres): void {
  const total = column.reduce((sum, item) => sum + item.height + rowGap, -rowGap);
  let top = -total / 2;
  for (const item of column) {
    centres.set(item.id, top + item.height / 2);
    top += item.height + rowGap;
  }
}

/** Gives each item its centre, one below the other. */
export function stacked(columns: readonly Item[][]): Centres {
  const centres: Centres = new Map();
  for (const column of columns) stack(column, centres);
  return centres;
}

/** Gives each item of the ordered columns its centre, near those of its neighbours, so that lines run level. */
export function rowsOf(columns: readonly Item[][], { before, after }: Layers): Centres {
  const centres = stacked(columns);
  const wish = (item: Item, neighbours: Layers['before']) => {
    const near = (neighbours.get(item.id) ?? []).flatMap((id) => centres.get(id) ?? []);
    const own = centres.get(item.id) ?? 0;
    return near.length > 0 ? near.reduce((sum, centre) => sum + centre, 0) / near.length : own;
  };
  for (let pass = 0; pass < passes; pass += 1) {
    const rightwards = pass % 2 === 1;
    for (const column of rightwards ? columns : columns.toReversed()) {
      const wishes = column.map((item) => wish(item, rightwards ? before : after));
      for (const [index, centre] of settle(column, wishes).entries()) {
        const item = column[index];
        if (item) centres.set(item.id, centre);
      }
    }
  }
  return centres;
}
