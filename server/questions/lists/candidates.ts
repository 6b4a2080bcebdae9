import { byText } from '../../by-text.ts';
import { type Day, plusDays } from '../../day.ts';
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

type Start = (typeof starts)[number];

/** From which of its names a filter's disclosures are found, so that no other is looked at. */
const startOf = (filter: DisclosureFilter): Start | undefined => starts.find(([name]) => filter[name] !== null);

const started = (graph: Graph, [name, from]: Start, filter: DisclosureFilter): Promise<Candidate[]> =>
  graph.read(from, { id: filter[name], from: filter.from ?? everFrom, to: filter.to ?? everTo });

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

/** Days in the order of a list. */
interface Walk {
  /** Whether the one stands further down the list than the other. */
  readonly isPast: (day: Day, other: Day) => boolean;
  readonly next: (day: Day) => Day;
  /** The day at the beginning and at the end of the list of all disclosures; null where there are none. */
  readonly begin: (graph: Graph) => Promise<Day | null>;
  readonly end: (graph: Graph) => Promise<Day | null>;
}

const dayOf = (which: typeof firstDay) => async (graph: Graph) => (await graph.read(which))[0]?.day ?? null;

const walks: Readonly<Record<SortDirection, Walk>> = {
  ASC: {
    isPast: (day, other) => day > other,
    next: (day) => plusDays(day, 1),
    begin: dayOf(firstDay),
    end: dayOf(lastDay),
  },
  DESC: {
    isPast: (day, other) => day < other,
    next: (day) => plusDays(day, -1),
    begin: dayOf(lastDay),
    end: dayOf(firstDay),
  },
};

/** A day beyond the years of four digits is written with a sign before it, and holds no disclosure. */
const isInCalendar = (day: Day): boolean => /^\d/.test(day);

function nextDays({ isPast, next }: Walk, { day: start, until }: Stretch, most: number): Day[] {
  const days: Day[] = [];
  const isWithin = (day: Day) => isInCalendar(day) && (until === null || !isPast(day, until));
  for (let day = start; days.length < most && isWithin(day); day = next(day)) days.push(day);
  return days;
}

/** From where the days are read on, and the last of them; null where that is not known. */
interface Stretch {
  readonly day: Day;
  readonly until: Day | null;
}

/** Leaves out the days before and after all that is stored. @returns null where nothing is */
async function bounded(graph: Graph, walk: Walk, { day, until }: Stretch): Promise<Stretch | null> {
  const [begin, end] = await Promise.all([walk.begin(graph), walk.end(graph)]);
  if (begin === null || end === null) return null;
  return {
    day: walk.isPast(begin, day) ? begin : day,
    until: until === null || walk.isPast(until, end) ? end : until,
  };
}

/** The ends of what is stored cost a look at every disclosure in the embedded engine: asked only where a day is missing. */
async function* byDays(graph: Graph, filter: DisclosureFilter, direction: SortDirection): Pieces {
  const walk = walks[direction];
  const [near, far] = direction === 'ASC' ? [filter.from, filter.to] : [filter.to, filter.from];
  const first = near ?? (await walk.begin(graph));
  let stretch: Stretch | null = first === null ? null : { day: first, until: far };
  let isBounded = false;
  for (let size = leastDays; stretch !== null; size = Math.min(2 * size, mostDays)) {
    const days = nextDays(walk, stretch, size);
    const last = days.at(-1);
    if (last === undefined) return;
    const found = await graph.read(onDays, { days });
    yield* piecesOf(inOrder(found, direction), mostCandidates, mostCandidates);
    stretch = { ...stretch, day: walk.next(last) };
    if (!isInCalendar(stretch.day)) return;
    if (found.length > 0 || isBounded) continue;
    stretch = await bounded(graph, walk, stretch);
    isBounded = true;
  }
}

async function* fromStart(graph: Graph, start: Start, filter: DisclosureFilter, direction: SortDirection): Pieces {
  yield* piecesOf(inOrder(await started(graph, start, filter), direction), leastCandidates, mostCandidates);
}

/** What is left to ask of candidates that were found by day or from what a filter names; null for nothing. */
function rest(filter: DisclosureFilter): Omit<DisclosureFilter, 'from' | 'to'> | null {
  const { from: _, to: __, ...others } = filter;
  const start = startOf(filter)?.[0];
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
  const start = startOf(filter);
  const pieces = start ? fromStart(graph, start, narrowed, direction) : byDays(graph, narrowed, direction);
  for await (const piece of pieces) {
    found.push(...(await letThrough(graph, filter, piece.filter(isBeyond))));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

/** How many there are, found from what a filter names; null where it names nothing to find them from. */
export async function countStarted(graph: Graph, filter: DisclosureFilter): Promise<number | null> {
  const start = startOf(filter);
  if (!start) return null;
  let total = 0;
  for (const piece of piecesOf(await started(graph, start, filter), mostCandidates, mostCandidates)) {
    total += (await letThrough(graph, filter, piece)).length;
  }
  return total;
}
