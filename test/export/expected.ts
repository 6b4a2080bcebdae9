import type { FlowEdge, FlowNode } from '../oracle/flow.ts';
import { compareEdges } from '../oracle/flow.ts';
import type { DisclosureRow, Folder } from '../oracle/folder.ts';
import { byText, row } from '../oracle/look.ts';
import { recipients } from '../oracle/recipients.ts';
import { findings, gaps, verdict } from '../oracle/verdict.ts';

export const sorted = (edges: readonly FlowEdge[]): FlowEdge[] => [...edges].sort(compareEdges);
export const nodesSorted = <Node extends { id: string }>(nodes: readonly Node[]): Node[] =>
  [...nodes].sort((one, other) => byText(one.id, other.id));

const withoutDisclosure = ({ disclosure: _, ...finding }: { disclosure: string; rule: string; verdict: string }) =>
  finding;

/** A node as the JSON export tells it. */
export const expectedNode = (folder: Folder, node: FlowNode) => ({
  ...node,
  service: row(folder, 'services', node.id),
});

/** A disclosure as the JSON export tells it, but for the evidence, which the tests of the rules hold to their examples. */
export function expectedDisclosure(folder: Folder, disclosure: DisclosureRow) {
  const { authorisationId, ...rest } = disclosure;
  return {
    ...rest,
    authorisation: authorisationId,
    recipients: recipients(folder, disclosure),
    verdict: verdict(folder, disclosure),
    findings: findings(folder, disclosure).map(withoutDisclosure),
    gaps: gaps(folder, disclosure).map(withoutDisclosure),
  };
}
