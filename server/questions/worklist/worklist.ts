import type { ReviewState, Verdict, WorklistOrderField } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import { inOrder, type Order } from '../lists/order.ts';
import type { PageArguments } from '../lists/page.ts';
import { type PageOf, pageWithin } from '../lists/page-within.ts';
import type { Records } from '../record/records.ts';
import { type CountFilter, judgeCounted } from '../verdict/counts.ts';
import { type Finding, worstFirst } from '../verdict/judgement.ts';
import { rules } from '../verdict/rules.ts';
import { lastOn } from './reviews.ts';

export interface WorklistFilter extends CountFilter {
  readonly rule: string | null;
  readonly state: ReviewState | null;
  readonly gaps: boolean;
  readonly verdict: Verdict | null;
  readonly disclosure: string | null;
}

interface Item {
  readonly finding: Finding;
  readonly date: string;
  readonly service: string;
}

const firstKeys: Readonly<Record<WorklistOrderField, (item: Item) => readonly string[]>> = {
  DAY: () => [],
  RULE: ({ finding }) => [finding.rule],
  SERVICE: ({ service }) => [service],
  VERDICT: ({ finding }) => [String(worstFirst.indexOf(finding.verdict))],
};

/**
 * The findings to work on.
 * @param order of which the field is one of WorklistOrderField; then by day, disclosure and rule
 * @throws ProductError BAD_INPUT for a bad page
 */
export async function worklist(
  { graph, records }: { readonly graph: Graph; readonly records: Records },
  { rule, state, gaps, verdict, disclosure, ...filter }: WorklistFilter,
  page: PageArguments,
  order: Order & { readonly field: WorklistOrderField },
): Promise<PageOf<Finding>> {
  // What a rule finds has its severity for a verdict; what it leaves open is UNDECIDED.
  const asked = rules.filter(
    ({ name, severity }) =>
      (rule === null || name === rule) && (verdict === null || verdict === 'UNDECIDED' || severity === verdict),
  );
  const judged = await judgeCounted(graph, filter, asked, disclosure);
  const wanted = judged.flatMap(({ findings, gaps: open, date, service }) =>
    [...findings, ...(gaps ? open : [])]
      .filter((one) => verdict === null || one.verdict === verdict)
      .map((finding): Item => ({ finding, date, service })),
  );
  const states = await Promise.all(
    wanted.map(
      async ({ finding }) => lastOn(await records.list('reviews', finding.disclosure), finding.rule)?.state ?? 'OPEN',
    ),
  );
  const left = wanted.filter((_, index) => state === null || states[index] === state);
  const ordered = inOrder(left, order.direction, (item) => [
    ...firstKeys[order.field](item),
    item.date,
    item.finding.disclosure,
    item.finding.rule,
  ]);
  const nodes = ordered.map(({ finding }) => finding);
  return pageWithin(nodes, page, ({ disclosure: of, rule: by }) => [of, by]);
}
