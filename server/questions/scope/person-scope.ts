import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import type { Verdict } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { wholeFlow } from '../flow/flow.ts';
import type { Records } from '../record/records.ts';
import { worstFirst } from '../verdict/judgement.ts';
import type { Verdicts } from '../verdict/verdicts.ts';

export interface PersonScopeRow {
  readonly service: string;
  readonly reach: 'KNOWN' | 'POSSIBLE';
  readonly dataTypes: readonly string[];
  readonly disclosures: readonly string[];
  readonly authorisations: readonly string[];
  readonly verdict: Verdict;
}

/** What one disclosure carried of the person, and under what. */
export interface Carried {
  readonly id: string;
  readonly authorisation: string | null;
  readonly dataItems: readonly string[];
}

export const carriedOf = statement<Carried>('scope/of-person');

const distinct = (ids: Iterable<string>): string[] => [...new Set(ids)].sort(byText);

/**
 * A row for each service that holds the person's data, or could (domain.md, personScope); nearest first, KNOWN first.
 * @param person id of one that is stored
 */
export async function personScope(
  { graph, records, verdicts }: { readonly graph: Graph; readonly records: Records; readonly verdicts: Verdicts },
  person: string,
  asOf: Day,
): Promise<PersonScopeRow[]> {
  const [flow, rows] = await Promise.all([wholeFlow(graph, person, asOf), graph.read(carriedOf, { person, asOf })]);
  const carried = new Map(rows.map((row) => [row.id, row]));
  const judged = await verdicts.ofAll([...carried.keys()]);
  const verdictOf = new Map([...carried.keys()].map((id, index) => [id, judged[index]?.verdict ?? 'NOT_ASSESSED']));
  const items = await records.all('dataItem', distinct(rows.flatMap(({ dataItems }) => dataItems)));
  const typeOf = new Map(items.map(({ id, type }) => [id, type]));
  const known = flow.nodes.filter(({ reach }) => reach === 'KNOWN');
  const possible = flow.nodes.filter(({ reach }) => reach === 'POSSIBLE');
  return [...known, ...possible].map(({ id, reach }) => {
    const touching = flow.edges.filter((edge) => edge.disclosure !== null && (edge.from === id || edge.to === id));
    const disclosures = [...new Set(touching.flatMap(({ disclosure }) => disclosure ?? []))];
    const own = disclosures.flatMap((disclosure) => carried.get(disclosure) ?? []);
    const verdictsHere = new Set(disclosures.map((disclosure) => verdictOf.get(disclosure)));
    return {
      service: id,
      reach,
      dataTypes: distinct(own.flatMap(({ dataItems }) => dataItems).flatMap((item) => typeOf.get(item) ?? [])),
      disclosures,
      authorisations: distinct(own.flatMap(({ authorisation }) => authorisation ?? [])),
      verdict: worstFirst.find((verdict) => verdictsHere.has(verdict)) ?? 'NOT_ASSESSED',
    };
  });
}
