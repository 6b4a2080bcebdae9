import type { FlowEdgePartsFragment, FlowNodePartsFragment, Verdict } from '../generated/graphql.ts';

export type FlowNode = FlowNodePartsFragment;
export type FlowEdge = FlowEdgePartsFragment;

export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** One line in the picture: a single edge of the flow, or a bundle of those that run between the same two services. */
export interface Link {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly edges: readonly FlowEdge[];
}

/** A place on the canvas, and a size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a line runs: from `start` to `end` by way of `bends`, as a smooth curve or with rounded corners. */
export interface Route {
  readonly start: Point;
  readonly end: Point;
  readonly bends: readonly Point[];
  readonly smooth: boolean;
}

/** Where everything of a flow stands; the same whatever part of it is shown. */
export interface Layout {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly routes: ReadonlyMap<string, Route>;
}

export const verdictOf = (edge: FlowEdge): Verdict => edge.disclosure?.verdict ?? 'NOT_ASSESSED';
