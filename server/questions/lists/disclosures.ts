import type { Verdict } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import { judge } from '../verdict/verdicts.ts';
import { type Order, orderName } from './order.ts';
import { list, type Page, type PageArguments } from './page.ts';
import { pageWithin } from './page-within.ts';

/** What a disclosure comes to under the rules; null lets all through. */
export interface JudgedFilter {
  readonly verdict: Verdict | null;
  /** One that fired. */
  readonly rule: string | null;
}

/** What is read of each disclosure itself or of what it is linked to; null lets all through. */
export interface DisclosureFilter {
  readonly from: string | null;
  readonly to: string | null;
  readonly service: string | null;
  readonly recipient: string | null;
  readonly person: string | null;
  readonly partnership: string | null;
  readonly authorisation: string | null;
  readonly personCategory: string | null;
  readonly dataType: string | null;
  readonly channel: string | null;
  readonly product: string | null;
  readonly condition: string | null;
  readonly onward: boolean | null;
}

const disclosures = list('disclosures');
const disclosuresByDay = list('disclosures-by-day');

/** The statement of all filters costs a walk for each of them at each disclosure, also where it lets all through. */
function listFor({ field, direction }: Order, { from: _, to: __, ...others }: DisclosureFilter) {
  const isByDay = field === 'DATE' && direction === 'ASC' && Object.values(others).every((filter) => filter === null);
  return isByDay ? disclosuresByDay : disclosures;
}

async function judgedPage(
  graph: Graph,
  ids: readonly string[],
  { verdict, rule }: JudgedFilter,
  page: PageArguments,
  order: Order,
): Promise<Page> {
  const judgements = await judge(graph, ids);
  const wanted = ids.filter((id) => {
    const judgement = judgements.get(id);
    if (!judgement || (verdict !== null && judgement.verdict !== verdict)) return false;
    return rule === null || judgement.findings.some((finding) => finding.rule === rule);
  });
  const { edges, pageInfo, totalCount } = pageWithin(wanted, page, (id) => [orderName(order), id]);
  return {
    edges: edges.map(({ cursor, node: id }) => ({ cursor, id })),
    pageInfo,
    totalCount: async () => totalCount,
  };
}

/**
 * The disclosures that every filter lets through.
 * @throws ProductError BAD_INPUT for a bad page
 */
export async function disclosurePage(
  graph: Graph,
  page: PageArguments,
  order: Order,
  filter: DisclosureFilter & JudgedFilter,
): Promise<Page> {
  const { verdict, rule, ...stored } = filter;
  const read = listFor(order, stored);
  if (verdict === null && rule === null) return read.page(graph, page, order, { ...stored });
  return judgedPage(graph, await read.whole(graph, order, { ...stored }), { verdict, rule }, page, order);
}
