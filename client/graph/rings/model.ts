import type { Reach } from '../../generated/graphql.ts';
import type { Change } from '../changes.ts';
import type { Box, FlowNode, Route } from '../model.ts';

/** From the centre outwards. */
export const ringNames = ['own', 'members', 'related'] as const;
export type RingName = (typeof ringNames)[number];

/** A service, or a partnership where there is no `service`. */
export interface RingNode {
  readonly id: string;
  readonly ring: RingName;
  /** Its name in full. */
  readonly name: string;
  /** The ids of what it should stand near to. */
  readonly near: readonly string[];
  readonly service?: Pick<FlowNode['service'], 'kind' | 'elevatedRisk'>;
}

/** What a line says: a member, one that joined on this very day, one that has left, or belonging to a related partnership. */
export const tieKinds = ['member', 'joined', 'left', 'related'] as const;
export type TieKind = (typeof tieKinds)[number];

export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
}

/** What is shown of it on a day. */
export interface ShownRings {
  readonly nodes: readonly (RingNode & {
    /** What stands in its box, with line breaks. */
    readonly text: string;
    /** Whether figures are in that. */
    readonly hasFigures: boolean;
    readonly reach: Reach;
  })[];
  readonly ties: readonly Tie[];
}

export type ShownNode = ShownRings['nodes'][number];

export interface RingLayout {
  readonly boxes: ReadonlyMap<string, Box>;
  /** Half the width and half the height of each ring, inmost first. */
  readonly rings: readonly { readonly x: number; readonly y: number }[];
}

/** The id of what stands in the middle. */
export const hub = 'hub|';

export const tieId = ({ from, to }: Tie): string => `tie|${from}>${to}`;

export type RoutedTie = Tie & { readonly route: Route };

export const noChanges: ReadonlyMap<string, Change> = new Map();

/** What became of a membership, where two days are compared; being related is not compared. */
export const tieChange = ({ from, to }: Tie, changes: ReadonlyMap<string, Change>): Change | undefined =>
  from === hub ? changes.get(to) : undefined;
