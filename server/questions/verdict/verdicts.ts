import DataLoader from 'dataloader';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { type Judgement, judgementOf, notAssessed } from './judgement.ts';
import { type Case, type Rule, type RuleRow, rules } from './rules.ts';

interface AssessedCase extends Case {
  readonly assessed: boolean;
}

const casesOf = statement<AssessedCase>('verdict/cases');

const asCase = ({ disclosure, authorisation }: AssessedCase): Case => ({ disclosure, authorisation });

async function assessedCases(graph: Graph, ids: readonly string[]): Promise<Case[]> {
  return (await graph.read(casesOf, { ids })).filter(({ assessed }) => assessed).map(asCase);
}

/**
 * Judges disclosures: one statement for each rule, however many there are.
 * @param ids of disclosures; unknown ones are left out
 */
export async function judge(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, Judgement>> {
  const cases = await graph.read(casesOf, { ids });
  const judgements = new Map<string, Judgement>(cases.map(({ disclosure }) => [disclosure, notAssessed]));
  const assessed = cases.filter((one) => one.assessed).map(asCase);
  const ruled = new Map<string, (readonly [Rule, RuleRow[]])[]>(assessed.map(({ disclosure }) => [disclosure, []]));
  for (const rule of assessed.length > 0 ? rules : []) {
    for (const row of await graph.read(rule.statement, { cases: assessed })) {
      const rows = ruled.get(row.disclosure);
      const last = rows?.at(-1);
      if (last?.[0] === rule) last[1].push(row);
      else rows?.push([rule, [row]]);
    }
  }
  for (const [disclosure, rows] of ruled) judgements.set(disclosure, judgementOf(disclosure, rows));
  return judgements;
}

/**
 * Which of the disclosures are UNLAWFUL. One that a rule has fired on is not asked about again.
 * @param ids of disclosures
 */
export async function unlawfulAmong(graph: Graph, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const unlawful = new Set<string>();
  let undecided = await assessedCases(graph, ids);
  for (const rule of rules.filter(({ severity }) => severity === 'UNLAWFUL')) {
    if (undecided.length === 0) break;
    for (const { open, disclosure } of await graph.read(rule.statement, { cases: undecided })) {
      if (!open) unlawful.add(disclosure);
    }
    undecided = undecided.filter(({ disclosure }) => !unlawful.has(disclosure));
  }
  return unlawful;
}

/** The judgements of one request; those asked for together are judged together. */
export interface Verdicts {
  of(disclosure: string): Promise<Judgement>;
  ofAll(disclosures: readonly string[]): Promise<Judgement[]>;
}

/** @param graph that the rules are asked of; make one for each request */
export function openVerdicts(graph: Graph): Verdicts {
  const loader = new DataLoader<string, Judgement>(async (ids) => {
    const judgements = await judge(graph, ids);
    return ids.map((id) => judgements.get(id) ?? notAssessed);
  });
  const of = (disclosure: string) => loader.load(disclosure);
  return { of, ofAll: (disclosures) => Promise.all(disclosures.map(of)) };
}
