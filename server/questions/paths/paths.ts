import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import { badInput } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { pageSize } from '../asked.ts';
import { distancesFrom, type Step as Onward } from '../flow/hops.ts';
import { fromCursor, type PageArguments, toCursor } from '../lists/page.ts';

export interface PathQuestion {
  readonly to: string;
  /** Each step is about this person; null: about anyone. */
  readonly person: string | null;
  /** Who makes the first step; null: whoever made a first disclosure. */
  readonly from: string | null;
  readonly asOf: Day;
}

export interface PathStep {
  readonly from: string;
  readonly to: string;
  readonly disclosure: string;
}

export interface Paths {
  readonly paths: readonly { readonly steps: readonly PathStep[] }[];
  readonly truncated: boolean;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** So many ways are gone through at most: there can be more than anyone can read, and each is found after those before it. */
const furthest = 5_000;

interface Step extends Onward {
  readonly from: string;
}

const received = statement<{ id: string }>('paths/received');
const receivedAbout = statement<{ id: string }>('paths/received-about');
const stepsOf = statement<Step>('paths/steps');

/** Everything upstream of the disclosures given, themselves included; read level by level, so each is read once. */
async function upstream(
  graph: Graph,
  ends: readonly string[],
  person: string | null,
): Promise<ReadonlyMap<string, Step>> {
  const steps = new Map<string, Step>();
  let level = [...ends];
  while (level.length > 0) {
    for (const step of await graph.read(stepsOf, { ids: level, person })) steps.set(step.id, step);
    level = [...new Set(level.flatMap((id) => steps.get(id)?.onwardOf ?? []))].filter((id) => !steps.has(id));
  }
  return steps;
}

/** A chain of disclosures read upstream: a step, and the chain that leads on from it. */
interface Chain {
  readonly step: Step;
  readonly next: Chain | null;
  readonly length: number;
}

/**
 * Yields chains from a beginning to an end, shortest first. A partial chain waits under the length that it will have at
 * least, which is known, so whatever is taken up leads to a chain and the work follows the number that is asked for.
 */
function* chains(steps: ReadonlyMap<string, Step>, ends: readonly string[], begins: (step: Step) => boolean) {
  const toGo = distancesFrom([...steps.values()], begins);
  const waiting: Chain[][] = [];
  const wait = (id: string, next: Chain | null) => {
    const step = steps.get(id);
    const distance = toGo.get(id);
    if (!step || distance === undefined) return;
    const length = (next?.length ?? 0) + 1;
    waiting[length + distance] ??= [];
    waiting[length + distance]?.push({ step, next, length });
  };
  for (const id of ends.toSorted(byText)) wait(id, null);
  for (let total = 1; total < waiting.length; total += 1) {
    for (const chain of waiting[total] ?? []) {
      if (begins(chain.step)) yield chain;
      else for (const id of chain.step.onwardOf.toSorted(byText)) wait(id, chain);
    }
  }
}

function asPath(chain: Chain, to: string): { steps: PathStep[] } {
  const steps: PathStep[] = [];
  for (let here: Chain | null = chain; here !== null; here = here.next) {
    steps.push({ disclosure: here.step.id, from: here.step.from, to: here.next?.step.from ?? to });
  }
  return { steps };
}

/**
 * How many ways come before a page.
 * @throws ProductError BAD_INPUT for what this list gave no one
 */
function placeOf(after: string | null): number {
  if (after === null) return 0;
  const [place = ''] = fromCursor(after, 1);
  if (/^[1-9]\d{0,3}$/.test(place) && Number(place) <= furthest) return Number(place);
  throw badInput(`after must be a cursor that this list gave; it is "${after}".`);
}

/**
 * How data came to a service: chains of disclosures, each an onward one of the one before (domain.md, "Flow").
 * A path ends, going upstream, at the first disclosure that begins it, so none passes twice through its beginning.
 * @param page how many at most; the shortest come first
 * @throws ProductError BAD_INPUT for a bad page
 */
export async function paths(
  graph: Graph,
  { to, person, from, asOf }: PathQuestion,
  page: PageArguments,
): Promise<Paths> {
  const start = placeOf(page.after);
  const end = Math.min(start + pageSize(page.first, 500), furthest);
  const ending = person === null ? graph.read(received, { to, asOf }) : graph.read(receivedAbout, { to, person, asOf });
  const ends = (await ending).map(({ id }) => id);
  const steps = await upstream(graph, ends, person);
  const begins = (step: Step) => (from === null ? step.onwardOf.length === 0 : step.from === from);
  const found = [];
  let place = 0;
  let truncated = false;
  for (const chain of chains(steps, ends, begins)) {
    truncated = place === end;
    if (truncated) break;
    if (place >= start) found.push(asPath(chain, to));
    place += 1;
  }
  const endCursor = found.length === 0 ? null : toCursor([String(place)]);
  return { paths: found, truncated, pageInfo: { hasNextPage: truncated && end < furthest, endCursor } };
}
