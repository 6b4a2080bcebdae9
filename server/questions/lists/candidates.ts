import { byText } from '../../by-text.ts';
import { type Day, daysBetween } from '../../day.ts';
import type { SortDirection } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import type { DisclosureFilter } from './disclosures.ts';

/** A disclosure that may be in a list, and where it stands there. */
export interface Candidate {
  readonly id: string;
  readonly date: Day;
}

/** Candidates of which every piece comes wholly before the next. */
type Pieces = AsyncGenerator<Candidate[]>;

const firstDay = statement<{ day: Day | null }>('lists/candidates/first-day');
const lastDay = statement<{ day: Day | null }>('lists/candidates/last-day');
const onDays = statement<Candidate>('lists/candidates/on-days');
const among = statement<{ id: string }>('lists/candidates/among');

/** Filters that name something few disclosures are linked to, from which they are found; the fewest first. */
const starts = [
  ['person', statement<Candidate>('lists/candidates/about-person')],
  ['authorisation', statement<Candidate>('lists/candidates/under-authorisation')],
  ['partnership', statement<Candidate>('lists/candidates/to-partnership')],
  ['recipient', statement<Candidate>('lists/candidates/received-by')],
  ['service', statement<Candidate>('lists/candidates/made-by')],
] as const;

/** So many days or candidates at first, and twice as many each time: few where a page is soon full. */
const leastDays = 2;
const mostDays = 512;
const leastCandidates = 128;
const mostCandidates = 2048;

const everFrom = '';
const everTo = '9999-12-31';

/** Whether they are found from what a filter names, so that no other is looked at. */
export const isStarted = (filter: DisclosureFilter): boolean => starts.some(([name]) => filter[name] !== null);

async function started(graph: Graph, filter: DisclosureFilter): Promise<Candidate[]> {
  const [name, from] = starts.find(([start]) => filter[start] !== null) ?? starts[0];
  return graph.read(from, { id: filter[name], from: filter.from ?? everFrom, to: filter.to ?? everTo });
}

const compare = (one: Candidate, other: Candidate): number => byText(one.date, other.date) || byText(one.id, other.id);

function inOrder(candidates: readonly Candidate[], direction: SortDirection): Candidate[] {
  const up = candidates.toSorted(compare);
  return direction === 'DESC' ? up.reverse() : up;
}

function* piecesOf<T>(all: readonly T[], least: number, most: number): Generator<T[]> {
  for (let start = 0, size = least; start < all.length; start += size, size = Math.min(2 * size, most)) {
    yield all.slice(start, start + size);
  }
}

/** The days from the first to the last on which anything was disclosed, in the order of the list. */
async function daysOf(graph: Graph, { from, to }: DisclosureFilter, direction: SortDirection): Promise<Day[]> {
  const [[first], [last]] = await Promise.all([graph.read(firstDay), graph.read(lastDay)]);
  if (!first?.day || !last?.day) return [];
  const begin = from !== null && from > first.day ? from : first.day;
  const end = to !== null && to < last.day ? to : last.day;
  const days = daysBetween(begin, end);
  return direction === 'DESC' ? days.reverse() : days;
}

async function* byDays(graph: Graph, filter: DisclosureFilter, direction: SortDirection): Pieces {
  for (const days of piecesOf(await daysOf(graph, filter, direction), leastDays, mostDays)) {
    for (const piece of piecesOf(
      inOrder(await graph.read(onDays, { days }), direction),
      mostCandidates,
      mostCandidates,
    ))
      yield piece;
  }
}

async function* fromStart(graph: Graph, filter: DisclosureFilter, direction: SortDirection): Pieces {
  yield* piecesOf(inOrder(await started(graph, filter), direction), leastCandidates, mostCandidates);
}

/** What is left to ask of candidates that were found by day or from what a filter names; null for nothing. */
function rest(filter: DisclosureFilter): Omit<DisclosureFilter, 'from' | 'to'> | null {
  const { from: _, to: __, ...others } = filter;
  const start = starts.find(([name]) => filter[name] !== null)?.[0];
  return Object.entries(others).some(([name, value]) => name !== start && value !== null) ? others : null;
}

async function letThrough(graph: Graph, filter: DisclosureFilter, candidates: Candidate[]): Promise<Candidate[]> {
  const asked = rest(filter);
  if (asked === null || candidates.length === 0) return candidates;
  const found = new Set(
    (await graph.read(among, { ...asked, ids: candidates.map(({ id }) => id) })).map(({ id }) => id),
  );
  return candidates.filter(({ id }) => found.has(id));
}

/**
 * The disclosures that every filter lets through, by day and id, read as far as they are wanted. The cost does not
 * follow how far down the list they stand.
 * @param after where to go on; null: at the beginning
 * @param most how many at most
 */
export async function disclosuresByDay(
  graph: Graph,
  filter: DisclosureFilter,
  direction: SortDirection,
  { after, most }: { readonly after: Candidate | null; readonly most: number },
): Promise<Candidate[]> {
  const isBeyond = (one: Candidate) =>
    after === null || (direction === 'DESC' ? compare(one, after) < 0 : compare(one, after) > 0);
  const narrowed = { ...filter };
  if (after !== null && direction === 'ASC' && after.date > (filter.from ?? everFrom)) narrowed.from = after.date;
  if (after !== null && direction === 'DESC' && after.date < (filter.to ?? everTo)) narrowed.to = after.date;
  const found: Candidate[] = [];
  for await (const piece of (isStarted(filter) ? fromStart : byDays)(graph, narrowed, direction)) {
    found.push(...(await letThrough(graph, filter, piece.filter(isBeyond))));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

/** How many there are, found from what a filter names. */
export async function countStarted(graph: Graph, filter: DisclosureFilter): Promise<number> {
  let total = 0;
  for (const piece of piecesOf(await started(graph, filter), mostCandidates, mostCandidates)) {
    total += (await letThrough(graph, filter, piece)).length;
  }
  return total;
}
