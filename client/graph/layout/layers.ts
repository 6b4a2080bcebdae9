import type { FlowNode, Link } from '../model.ts';
import { exitGap, leastNodeHeight, slotHeight } from './sizes.ts';

/** What takes up room in a column: a service, or a line on its way to a column further on. */
export interface Item {
  readonly id: string;
  readonly column: number;
  readonly height: number;
}

/** The services by column, which is their hops, with the neighbours that each would like to be level with. */
export interface Layers {
  readonly columns: Item[][];
  readonly before: ReadonlyMap<string, readonly string[]>;
  readonly after: ReadonlyMap<string, readonly string[]>;
}

export const passingId = (link: Link, column: number): string => `${link.id}@${column}`;

/** The stops of a line that goes forward: its two services and what it passes in between. None for one that does not. */
export function stopsOf(link: Link, columnOf: ReadonlyMap<string, number>): string[] {
  const from = columnOf.get(link.from) ?? 0;
  const to = columnOf.get(link.to) ?? 0;
  if (to <= from) return [];
  const between = Array.from({ length: to - from - 1 }, (_, index) => passingId(link, from + 1 + index));
  return [link.from, ...between, link.to];
}

function itemOf(node: FlowNode, slots: number, exits: number): Item {
  const height = Math.max(leastNodeHeight, slots * slotHeight, (exits + 1) * exitGap);
  return { id: node.id, column: node.hops, height };
}

function countBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}

function note(neighbours: Map<string, string[]>, item: string, neighbour: string): void {
  const known = neighbours.get(item);
  if (known) known.push(neighbour);
  else neighbours.set(item, [neighbour]);
}

function columnsOf(items: readonly Item[]): Item[][] {
  const columns: Item[][] = [];
  for (const item of items) {
    while (columns.length <= item.column) columns.push([]);
    columns[item.column]?.push(item);
  }
  return columns;
}

/** Puts every service in the column of its hops, earliest received first, and makes room for the lines that pass. */
export function layersOf(nodes: readonly FlowNode[], links: readonly Link[]): Layers {
  const columnOf = new Map(nodes.map((node) => [node.id, node.hops]));
  const byDay = nodes.toSorted((a, b) => (a.firstReceived ?? '9').localeCompare(b.firstReceived ?? '9'));
  const slots = countBy(links, ({ to }) => to);
  const exits = countBy(links, ({ from }) => from);
  const items = byDay.map((node) => itemOf(node, slots.get(node.id) ?? 0, exits.get(node.id) ?? 0));
  const before = new Map<string, string[]>();
  const after = new Map<string, string[]>();
  for (const link of links) {
    const stops = stopsOf(link, columnOf);
    for (const [index, stop] of stops.entries()) {
      const next = stops[index + 1];
      if (next === undefined) continue;
      note(after, stop, next);
      note(before, next, stop);
    }
    const passing = stops.slice(1, -1);
    const first = (columnOf.get(link.from) ?? 0) + 1;
    items.push(...passing.map((id, index) => ({ id, column: first + index, height: slotHeight / 2 })));
  }
  return { columns: columnsOf(items), before, after };
}
