import { evidenceLines, type Finding } from '../../questions/verdict/judgement.ts';
import type { ExportedFlow } from '../collect.ts';

const findingOf = (finding: Finding) => ({
  rule: finding.rule,
  verdict: finding.verdict,
  evidence: evidenceLines(finding),
});

/** Everything about the flow, as one JSON document. */
export function toJson({ disclosures, nodes, edges, ...flow }: ExportedFlow): string {
  const document = {
    ...flow,
    nodes: nodes.map(({ kind: _, ...node }) => node),
    edges: edges.map(({ from, to, reach, disclosure, hop }) => ({ from, to, reach, disclosure, hop })),
    disclosures: [...disclosures.values()].map(({ findings, gaps, ...disclosure }) => ({
      ...disclosure,
      findings: findings.map(findingOf),
      gaps: gaps.map(findingOf),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
