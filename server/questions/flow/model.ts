import type { Day } from '../../day.ts';

/** A disclosure about the person, as the flow needs it. */
export interface FlowDisclosure {
  readonly id: string;
  readonly date: Day;
  readonly from: string;
  readonly fromKind: 'OWN' | 'FOREIGN';
  readonly recipients: readonly { readonly id: string; readonly kind: 'OWN' | 'FOREIGN' }[];
  /** Those that it comes from and that name the person; empty for a first disclosure. */
  readonly onwardOf: readonly string[];
}

export interface FlowNode {
  readonly id: string;
  readonly kind: 'OWN' | 'FOREIGN';
  readonly reach: 'KNOWN' | 'POSSIBLE';
  readonly hops: number;
  readonly firstReceived: Day | null;
  /** Id of the partnership; null where the reach is KNOWN. */
  readonly via: string | null;
}

export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  readonly reach: 'KNOWN' | 'POSSIBLE';
  /** Id of the disclosure; null where the reach is POSSIBLE. */
  readonly disclosure: string | null;
  /** Its day. */
  readonly date: Day | null;
  readonly hop: number;
}

export interface Flow {
  readonly person: string;
  readonly asOf: Day;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
  readonly truncated: boolean;
}
