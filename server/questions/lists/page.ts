import { badInput } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { pageSize } from '../asked.ts';
import { type Order, orderName } from './order.ts';

/** Where a thing stands in its list: the values that it is ordered by, of which the last is its id. */
type Place = readonly string[];

export interface PageEdge {
  readonly cursor: string;
  readonly id: string;
}

/** A page of ids, as Relay's connections have it. */
export interface Page {
  readonly edges: readonly PageEdge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Asked only when the query wants it. */
  readonly totalCount: () => Promise<number>;
}

export interface PageArguments {
  readonly first: number;
  readonly after: string | null;
}

/** What a query gives of a page; the schema has a size where it gives none. */
export const pageArguments = ({
  first,
  after,
}: {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}): PageArguments => ({ first: first ?? 50, after: after ?? null });

type Filters = Readonly<Record<string, unknown>>;

/** A list in the graph, as its two statements read it. */
export interface List {
  readonly page: (graph: Graph, page: PageArguments, order: Order, filters: Filters) => Promise<Page>;
  readonly count: (graph: Graph, filters: Filters) => Promise<number>;
  /** Every id that the filters let through, in order. */
  readonly whole: (graph: Graph, order: Order, filters: Filters) => Promise<string[]>;
}

/** More than a list will ever hold. */
const all = 2_000_000_000;

export const toCursor = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url');

export function fromCursor(cursor: string, length: number): Place {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === length && place.every((part) => typeof part === 'string'))
      return place;
  } catch {
    // Falls through: a text that is no JSON is no cursor either.
  }
  throw badInput(`after must be a cursor that this list gave; it is "${cursor}".`);
}

/** A cursor that an order gave means nothing in another. */
export function placeIn(order: Order, cursor: string): Place {
  const [name, ...place] = fromCursor(cursor, 3);
  if (name !== orderName(order)) throw badInput(`after is a cursor of this list in another order (${name}).`);
  return place;
}

/** @param rows the page, and one more where the list goes on */
export function pageOf(
  rows: readonly { readonly id: string; readonly place: Place }[],
  size: number,
  order: Order,
  totalCount: Page['totalCount'],
): Page {
  const edges = rows.slice(0, size).map(({ id, place }) => ({ id, cursor: toCursor([orderName(order), ...place]) }));
  const pageInfo = { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, pageInfo, totalCount };
}

/** @param name the list, as its statements are named */
export function list(name: string): List {
  const some = statement<{ id: string; place: Place }>(`lists/${name}`);
  const count = statement<{ total: number }>(`lists/${name}-count`);
  const read = (graph: Graph, order: Order, filters: Filters, after: Place | null, limit: number) =>
    graph.read(some, { ...filters, orderBy: order.field, descending: order.direction === 'DESC', after, limit });
  const countOf = async (graph: Graph, filters: Filters) => (await graph.read(count, filters))[0]?.total ?? 0;
  return {
    count: countOf,
    /** @throws ProductError BAD_INPUT for a page size outside 1 to 500, or a cursor of no list */
    page: async (graph, { first, after }, order, filters) => {
      const size = pageSize(first, 500);
      const rows = await read(graph, order, filters, after === null ? null : placeIn(order, after), size + 1);
      return pageOf(rows, size, order, () => countOf(graph, filters));
    },
    whole: async (graph, order, filters) => (await read(graph, order, filters, null, all)).map(({ id }) => id),
  };
}
