import type { Audit } from '../../audit/audit.ts';
import type { Entry } from '../../audit/entry.ts';
import { beginningOf, type Day } from '../../day.ts';
import { badInput } from '../../errors.ts';
import type { SortDirection } from '../../generated/schema.ts';
import { pageSize } from '../asked.ts';

export interface EntryFilter {
  readonly person: string | null;
  /** Both days are included; null is open. */
  readonly from: Day | null;
  readonly to: Day | null;
  readonly direction: SortDirection;
}

export interface EntryPage {
  readonly edges: readonly { readonly cursor: string; readonly node: Entry }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

const dayMs = 86_400_000;

/** A day of the clock change is an hour longer or shorter: noon of the next one is a day and a half away all the same. */
const endOf = (day: Day): number =>
  beginningOf(new Date(Date.parse(`${day}T12:00:00Z`) + dayMs).toISOString().slice(0, 10));

function sequenceAfter(cursor: string): number {
  if (/^(0|[1-9]\d{0,14})$/.test(cursor)) return Number(cursor);
  throw badInput(`after must be a cursor that this list gave; it is "${cursor}".`);
}

/**
 * A page of the audit log. Entries that come meanwhile move no page.
 * @throws ProductError BAD_INPUT for a page size outside 1 to 500, or a cursor of no list
 */
export async function auditEntries(
  audit: Audit,
  { person, from, to, direction }: EntryFilter,
  { first, after }: { readonly first: number; readonly after: string | null },
): Promise<EntryPage> {
  const size = pageSize(first, 500);
  const start = after === null ? null : sequenceAfter(after);
  const latestFirst = audit.find({
    person,
    from: from === null ? Number.NEGATIVE_INFINITY : beginningOf(from),
    to: to === null ? Number.POSITIVE_INFINITY : endOf(to),
  });
  const found = direction === 'DESC' ? latestFirst : latestFirst.toReversed();
  const isBeyond = (sequence: number, place: number) => (direction === 'DESC' ? sequence < place : sequence > place);
  const rest = found.filter((sequence) => start === null || isBeyond(sequence, start));
  const nodes = await audit.entries(rest.slice(0, size));
  const edges = nodes.map((node) => ({ node, cursor: String(node.sequence) }));
  return {
    edges,
    pageInfo: { hasNextPage: rest.length > size, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: found.length,
  };
}
