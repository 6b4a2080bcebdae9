import { byText } from '../../../server/by-text.ts';

/** A flow as anyone may tell it. */
export interface FlowAnswer {
  readonly nodes: readonly (readonly [
    id: string,
    reach: string,
    hops: number,
    firstReceived: string | null,
    via: string | null,
  ])[];
  readonly edges: readonly (readonly [
    from: string,
    to: string,
    reach: string,
    hop: number,
    disclosure: string | null,
    date: string | null,
  ])[];
}

const lines = (rows: readonly (readonly unknown[])[]): string[] => rows.map((row) => row.join(' ')).sort(byText);

/** One text for one flow, whoever tells it and in whatever order. */
export const flowText = ({ nodes, edges }: FlowAnswer): string => [...lines(nodes), '---', ...lines(edges)].join('\n');
