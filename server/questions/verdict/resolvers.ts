import type { Resolvers } from '../../generated/schema.ts';
import { type CountFilter, gapCounts, ruleCounts, verdictCounts } from './counts.ts';
import { evidenceLines } from './judgement.ts';
import { rules } from './rules.ts';

/** GraphQL leaves an absent argument undefined; a statement wants null. */
const filterOf = ({ service, from, to }: { service?: string | null; from?: string | null; to?: string | null }) =>
  ({ service: service ?? null, from: from ?? null, to: to ?? null }) satisfies CountFilter;

export const resolvers: Resolvers = {
  Query: {
    verdictCounts: (_, filter, { graph }) => verdictCounts(graph, filterOf(filter)),
    ruleCounts: (_, filter, { graph }) => ruleCounts(graph, filterOf(filter)),
    gapCounts: (_, filter, { graph }) => gapCounts(graph, filterOf(filter)),
    rules: () => rules,
  },
  Disclosure: {
    verdict: async ({ id }, _, { verdicts }) => (await verdicts.of(id)).verdict,
    findings: async ({ id }, _, { verdicts }) => (await verdicts.of(id)).findings,
    gaps: async ({ id }, _, { verdicts }) => (await verdicts.of(id)).gaps,
  },
  Finding: {
    disclosure: ({ disclosure }, _, { records }) => records.get('disclosure', disclosure),
    evidence: evidenceLines,
  },
  GapCount: {
    service: ({ service }, _, { records }) => records.get('service', service),
  },
  Rule: {
    statement: (rule) => rule.statement.text,
  },
};
