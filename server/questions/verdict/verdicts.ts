import DataLoader from 'dataloader';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { atMost } from './at-most.ts';
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

/** One rule need not wait for another; but a request that asked all at once would keep others waiting. */
const rulesAtOnce = 4;

async function answersOf(
  graph: Graph,
  asked: readonly Rule[],
  cases: readonly Case[],
): Promise<(readonly [Rule, readonly RuleRow[]])[]> {
  if (cases.length === 0) return [];
  const withAuthorisation = cases.filter(({ authorisation }) => authorisation !== null);
  return await atMost(rulesAtOnce, asked, async (rule) => {
    const about = rule.aboutAuthorisation ? withAuthorisation : cases;
    return [rule, about.length === 0 ? [] : await graph.read(rule.statement, { cases: about })] as const;
  });
}

/**
 * Judges disclosures: one statement for each rule, however many there are.
 * @param ids of disclosures; unknown ones are left out
 * @param asked the rules; where not all are, the verdicts are those of these alone
 */
export async function judge(
  graph: Graph,
  ids: readonly string[],
  asked: readonly Rule[] = rules,
): Promise<ReadonlyMap<string, Judgement>> {
  const cases = await graph.read(casesOf, { ids });
  const judgements = new Map<string, Judgement>(cases.map(({ disclosure }) => [disclosure, notAssessed]));
  const assessed = cases.filter((one) => one.assessed).map(asCase);
  const ruled = new Map<string, (readonly [Rule, RuleRow[]])[]>(assessed.map(({ disclosure }) => [disclosure, []]));
  for (const [rule, answer] of await answersOf(graph, asked, assessed)) {
    for (const row of answer) {
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
 * Which of the disclosures are UNLAWFUL.
 * @param ids of disclosures
 */
export async function unlawfulAmong(graph: Graph, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const unlawfulRules = rules.filter(({ severity }) => severity === 'UNLAWFUL');
  const answers = await answersOf(graph, unlawfulRules, await assessedCases(graph, ids));
  return new Set(answers.flatMap(([, rows]) => rows.flatMap(({ open, disclosure }) => (open ? [] : disclosure))));
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
