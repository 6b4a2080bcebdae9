import { groupBy } from '../../page/group-by.ts';
import type { Box, Link } from '../model.ts';
import { exitGap, slotHeight } from './sizes.ts';

/** How far above or below a service's centre each line enters it and leaves it. */
export interface Ports {
  readonly entry: ReadonlyMap<string, number>;
  readonly exit: ReadonlyMap<string, number>;
}

const spread = (count: number, index: number, gap: number): number => (index - (count - 1) / 2) * gap;

const dayOf = (link: Link): string => link.edges[0]?.disclosure?.date ?? '9';

/** Sorts the lines at one side of each service by where their other end is, then by day, and spreads them out. */
function sideOf(links: readonly Link[], boxes: ReadonlyMap<string, Box>, near: 'from' | 'to', gap: number) {
  const far = near === 'to' ? 'from' : 'to';
  const heightOf = (link: Link) => boxes.get(link[far])?.y ?? 0;
  const offsets = new Map<string, number>();
  for (const own of groupBy(links, (link) => link[near]).values()) {
    own.sort((a, b) => heightOf(a) - heightOf(b) || dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id));
    for (const [index, link] of own.entries()) offsets.set(link.id, spread(own.length, index, gap));
  }
  return offsets;
}

export function portsOf(links: readonly Link[], boxes: ReadonlyMap<string, Box>): Ports {
  const goesOn = (link: Link) => (boxes.get(link.to)?.x ?? 0) > (boxes.get(link.from)?.x ?? 0);
  return {
    entry: sideOf(links, boxes, 'to', slotHeight),
    exit: sideOf(links.filter(goesOn), boxes, 'from', exitGap),
  };
}
