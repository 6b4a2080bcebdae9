import { badInput } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { pageSize } from '../asked.ts';

/** Where a thing stands in its list: the values that it is ordered by. */
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

/** @param name the list, as its statements are named; @param parts how many values its order has */
export function list(name: string, parts: number) {
  const page = statement<{ id: string; place: Place }>(`lists/${name}`);
  const count = statement<{ total: number }>(`lists/${name}-count`);
  /**
   * @param filters the parameters that the list's statements take beside the page
   * @throws ProductError BAD_INPUT for a page size outside 1 to 500, or a cursor of no list
   */
  return async (
    graph: Graph,
    { first, after }: PageArguments,
    filters: Record<string, unknown> = {},
  ): Promise<Page> => {
    const size = pageSize(first, 500);
    const place = after === null ? null : fromCursor(after, parts);
    const rows = await graph.read(page, { ...filters, after: place, limit: size + 1 });
    const edges = rows.slice(0, size).map(({ id, place: at }) => ({ id, cursor: toCursor(at) }));
    return {
      edges,
      pageInfo: { hasNextPage: rows.length > size, endCursor: edges.at(-1)?.cursor ?? null },
      totalCount: async () => (await graph.read(count, filters))[0]?.total ?? 0,
    };
  };
}
