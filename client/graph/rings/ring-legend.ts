import { type Change, changeOrder } from '../changes.ts';
import { kindsOf, serviceKinds } from '../service-marks.ts';
import { type ShownRings, type TieKind, tieChange, tieKinds } from './model.ts';

export const ringKinds = ['partnership', ...serviceKinds] as const;
export type RingKind = (typeof ringKinds)[number];

/** Which marks are in the picture, and no others. */
export interface RingMarks {
  readonly kinds: readonly RingKind[];
  readonly ties: readonly TieKind[];
  readonly changes: readonly Change[];
  /** Whether figures stand in a box. */
  readonly hasFigures: boolean;
}

export function marksOf({ nodes, ties }: ShownRings, changes: ReadonlyMap<string, Change>): RingMarks {
  const services = nodes.flatMap(({ service, reach }) => (service ? [{ service, reach }] : []));
  const lines = new Set(ties.map((tie) => tieChange(tie, changes)));
  const seen = new Set(nodes.map(({ id }) => changes.get(id)));
  return {
    kinds: [...(services.length < nodes.length ? (['partnership'] as const) : []), ...kindsOf(services)],
    // Where two days are compared, a line says what became of what it leads to.
    ties: tieKinds.filter((kind) => ties.some((tie) => tie.kind === kind && tieChange(tie, changes) === undefined)),
    // Who stayed as it was looks as any other.
    changes: changeOrder.filter((change) => lines.has(change) || (change !== 'same' && seen.has(change))),
    hasFigures: nodes.some(({ hasFigures }) => hasFigures),
  };
}
