import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import type { Verdict } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { type Judgement, worstFirst } from './judgement.ts';
import { type Rule, rules } from './rules.ts';
import { judge } from './verdicts.ts';

export interface CountFilter {
  /** The service that discloses; null is any. */
  readonly service: string | null;
  /** Both days are included; null is open. */
  readonly from: Day | null;
  readonly to: Day | null;
}

export interface GapCount {
  readonly service: string;
  readonly quarter: string;
  readonly rule: string;
  readonly count: number;
}

interface Counted {
  readonly id: string;
  readonly service: string;
  readonly date: Day;
}

const counted = statement<Counted>('verdict/counted');

/** How often each verdict occurs, worst first; one that does not occur is left out. */
export function countVerdicts(verdicts: Iterable<Verdict>): { verdict: Verdict; count: number }[] {
  const counts = new Map<Verdict, number>();
  for (const verdict of verdicts) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return worstFirst.flatMap((verdict) => {
    const count = counts.get(verdict);
    return count === undefined ? [] : [{ verdict, count }];
  });
}

/**
 * The disclosures that a filter lets through, each with its judgement.
 * @param asked the rules; where not all are, the verdicts are those of these alone
 * @param disclosure null is any
 */
export async function judgeCounted(
  graph: Graph,
  filter: CountFilter,
  asked: readonly Rule[] = rules,
  disclosure: string | null = null,
): Promise<(Counted & Judgement)[]> {
  const disclosures = await graph.read(counted, { ...filter, disclosure });
  const judgements = await judge(
    graph,
    disclosures.map(({ id }) => id),
    asked,
  );
  return disclosures.flatMap((one) => {
    const judgement = judgements.get(one.id);
    return judgement ? [{ ...one, ...judgement }] : [];
  });
}

/** Disclosures by verdict. */
export async function verdictCounts(graph: Graph, filter: CountFilter) {
  return countVerdicts((await judgeCounted(graph, filter)).map(({ verdict }) => verdict));
}

/** Disclosures on which each rule fired, by the rule's name. */
export async function ruleCounts(graph: Graph, filter: CountFilter): Promise<{ rule: string; count: number }[]> {
  const counts = new Map<string, number>();
  for (const { findings } of await judgeCounted(graph, filter)) {
    for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((one, other) => byText(one.rule, other.rule));
}

/** @returns such as 2020-Q1 */
const quarterOf = (day: Day): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** Disclosures on which each rule is open, by the service that discloses and by quarter. */
export async function gapCounts(graph: Graph, filter: CountFilter): Promise<GapCount[]> {
  const counts = new Map<string, GapCount>();
  for (const { service, date, gaps } of await judgeCounted(graph, filter)) {
    for (const { rule } of gaps) {
      const quarter = quarterOf(date);
      const key = JSON.stringify([service, quarter, rule]);
      counts.set(key, { service, quarter, rule, count: (counts.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...counts].sort(([one], [other]) => byText(one, other)).map(([, count]) => count);
}
