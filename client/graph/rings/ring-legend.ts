import { type Change, changeOrder } from '../changes.ts';
import { type ShownRings, type TieKind, tieChange, tieKinds } from './model.ts';

export const ringKinds = ['partnership', 'own', 'foreign', 'risk', 'possible'] as const;
export type RingKind = (typeof ringKinds)[number];

/** Which marks are in the picture, and no others. */
export interface RingMarks {
  readonly kinds: readonly RingKind[];
  readonly ties: readonly TieKind[];
  readonly changes: readonly Change[];
}

const tests: Readonly<Record<RingKind, (node: ShownRings['nodes'][number]) => boolean>> = {
  partnership: ({ service }) => !service,
  own: ({ service }) => service?.kind === 'OWN',
  foreign: ({ service }) => service?.kind === 'FOREIGN' && !service.elevatedRisk,
  risk: ({ service }) => service?.elevatedRisk === true,
  possible: ({ service, reach }) => service !== undefined && reach === 'POSSIBLE',
};

export function marksOf({ nodes, ties }: ShownRings, changes: ReadonlyMap<string, Change>): RingMarks {
  const seen = new Set(nodes.map(({ id }) => changes.get(id)));
  return {
    kinds: ringKinds.filter((kind) => nodes.some(tests[kind])),
    // Where two days are compared, a line says what became of what it leads to.
    ties: tieKinds.filter((kind) => ties.some((tie) => tie.kind === kind && tieChange(tie, changes) === undefined)),
    changes: changeOrder.filter((change) => seen.has(change)),
  };
}
