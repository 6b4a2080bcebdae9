import type { Inward, Member, Stay } from '../members.ts';
import type { Span } from './span.ts';

interface Words {
  /** The row that holds the disclosures. */
  readonly lane: string;
  /** An axis' day. */
  readonly tick: (time: Date) => string;
  readonly asOf: string;
  readonly stay: (stay: Stay) => string;
  readonly disclosure: (disclosure: Inward) => string;
}

export interface TimelineData {
  readonly members: readonly Member[];
  readonly disclosures: readonly Inward[];
  readonly span: Span;
  readonly asOf: string;
  readonly words: Words;
}

export const label = ({ service }: { readonly service: Stay['service'] }) =>
  service.elevatedRisk ? `▲ ${service.id}` : service.id;
