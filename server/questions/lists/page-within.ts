import { badInput } from '../../errors.ts';
import { pageSize } from '../asked.ts';
import { fromCursor, type Page, type PageArguments, toCursor } from './page.ts';

/** A page of a list that had to be worked out whole. */
export interface PageOf<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/**
 * @param all the whole list, in its order
 * @param keyOf what tells a node apart from all others in it
 * @throws ProductError BAD_INPUT for a page size outside 1 to 500, or a cursor of nothing in this list
 */
export function pageWithin<Node>(
  all: readonly Node[],
  { first, after }: PageArguments,
  keyOf: (node: Node) => readonly string[],
): PageOf<Node> {
  const size = pageSize(first, 500);
  const cursors = all.map((node) => toCursor(keyOf(node)));
  if (after !== null && all[0]) fromCursor(after, keyOf(all[0]).length);
  const start = after === null ? 0 : cursors.indexOf(after) + 1;
  if (after !== null && all[0] && start === 0)
    throw badInput(
      'after is a cursor of what this list does not hold, or not in this order; leave it out to begin anew.',
    );
  const edges = all.slice(start, start + size).map((node, index) => ({ node, cursor: cursors[start + index] ?? '' }));
  return {
    edges,
    pageInfo: { hasNextPage: start + size < all.length, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: all.length,
  };
}

/** As `pageWithin`, of ids that stand for what has them. */
export function pageOfIds(
  ids: readonly string[],
  page: PageArguments,
  keyOf: (id: string) => readonly string[] = (id) => [id],
): Page {
  const { edges, pageInfo, totalCount } = pageWithin(ids, page, keyOf);
  return {
    edges: edges.map(({ cursor, node: id }) => ({ cursor, id })),
    pageInfo,
    totalCount: async () => totalCount,
  };
}
