import type { Day } from '../../day.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { countVerdicts } from '../verdict/counts.ts';
import type { Finding } from '../verdict/judgement.ts';
import type { Verdicts } from '../verdict/verdicts.ts';

export interface AuthorisationScope {
  readonly authorisation: string;
  readonly persons: number;
  readonly disclosures: number;
  readonly outside: readonly Finding[];
  readonly byVerdict: ReturnType<typeof countVerdicts>;
}

/** The rules that say a disclosure fell outside its authorisation (domain.md, authorisationScope). */
const outsideRules: ReadonlySet<string> = new Set([
  'LEVEL_TOO_LOW',
  'NOT_IN_FORCE',
  'RECIPIENT_OUTSIDE',
  'CATEGORY_OUTSIDE',
  'MULTILATERAL_MISUSED',
]);

const under = statement<{ id: string; persons: string[] }>('scope/under-authorisation');

/**
 * What was done under an authorisation up to a day, and what of it fell outside.
 * @param authorisation id of one that is stored
 */
export async function authorisationScope(
  { graph, verdicts }: { readonly graph: Graph; readonly verdicts: Verdicts },
  authorisation: string,
  asOf: Day,
): Promise<AuthorisationScope> {
  const disclosures = await graph.read(under, { authorisation, asOf });
  const judgements = await verdicts.ofAll(disclosures.map(({ id }) => id));
  return {
    authorisation,
    persons: new Set(disclosures.flatMap(({ persons }) => persons)).size,
    disclosures: disclosures.length,
    outside: judgements.flatMap(({ findings }) => findings).filter(({ rule }) => outsideRules.has(rule)),
    byVerdict: countVerdicts(judgements.map(({ verdict }) => verdict)),
  };
}
