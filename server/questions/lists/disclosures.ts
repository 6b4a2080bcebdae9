import type { Verdict } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { pageSize } from '../asked.ts';
import { judge } from '../verdict/verdicts.ts';
import { countStarted, disclosuresByDay } from './candidates.ts';
import { type Order, orderName } from './order.ts';
import { list, type Page, type PageArguments, pageOf, placeIn } from './page.ts';
import { pageOfIds } from './page-within.ts';

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
const countOnDays = statement<{ total: number }>('lists/disclosures-by-day-count');

/** The statement of all filters costs a walk for each of them at each disclosure, also where it lets all through. */
async function countOf(graph: Graph, filter: DisclosureFilter): Promise<number> {
  const counted = await countStarted(graph, filter);
  if (counted !== null) return counted;
  const { from, to, ...others } = filter;
  if (Object.values(others).some((value) => value !== null)) return disclosures.count(graph, { ...filter });
  return (await graph.read(countOnDays, { from, to }))[0]?.total ?? 0;
}

async function pageByDay(graph: Graph, page: PageArguments, order: Order, filter: DisclosureFilter): Promise<Page> {
  const size = pageSize(page.first, 500);
  const [date = '', id = ''] = page.after === null ? [] : placeIn(order, page.after);
  const after = page.after === null ? null : { date, id };
  const found = await disclosuresByDay(graph, filter, order.direction, { after, most: size + 1 });
  return pageOf(
    found.map((one) => ({ id: one.id, place: [one.date, one.id] })),
    size,
    order,
    () => countOf(graph, filter),
  );
}

async function wholeList(graph: Graph, order: Order, filter: DisclosureFilter): Promise<string[]> {
  if (order.field !== 'DATE') return disclosures.whole(graph, order, { ...filter });
  const found = await disclosuresByDay(graph, filter, order.direction, { after: null, most: Number.POSITIVE_INFINITY });
  return found.map(({ id }) => id);
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
  return pageOfIds(wanted, page, (id) => [orderName(order), id]);
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
  if (verdict !== null || rule !== null)
    return judgedPage(graph, await wholeList(graph, order, stored), { verdict, rule }, page, order);
  if (order.field === 'DATE') return pageByDay(graph, page, order, stored);
  return disclosures.page(graph, page, order, { ...stored });
}
