import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { rules } from '../verdict/rules.ts';

export interface WithdrawalImpact {
  readonly disclosures: readonly string[];
  readonly persons: number;
  readonly alternatives: readonly string[];
}

interface Pair {
  readonly disclosure: string;
  readonly authorisation: string;
}

const since = statement<{ id: string; persons: string[] }>('withdrawal/disclosures');
const others = statement<Pair>('withdrawal/others');

/** Disclosures tried at once: each is paired with every other authorisation of its service. */
const atOnce = 200;

const keyOf = ({ disclosure, authorisation }: Pair): string => JSON.stringify([disclosure, authorisation]);

/** Strikes out the pairs on which an authorisation rule fires. A rule that is open has not fired (domain.md). */
async function withoutFiring(graph: Graph, pairs: readonly Pair[]): Promise<readonly Pair[]> {
  let left = pairs;
  for (const rule of rules.filter(({ aboutAuthorisation }) => aboutAuthorisation)) {
    if (left.length === 0) return left;
    const rows = await graph.read(rule.statement, { cases: left });
    const fired = new Set(
      rows.flatMap(({ open, disclosure, authorisation }) =>
        open || authorisation === undefined ? [] : [keyOf({ disclosure, authorisation })],
      ),
    );
    left = left.filter((pair) => !fired.has(keyOf(pair)));
  }
  return left;
}

/** An authorisation that covers one disclosure is found, and not tried on the next. */
async function alternativesFor(graph: Graph, authorisation: string, disclosures: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (let start = 0; start < disclosures.length; start += atOnce) {
    const some = disclosures.slice(start, start + atOnce);
    const pairs = await graph.read(others, { authorisation, disclosures: some, found: [...found] });
    for (const pair of await withoutFiring(graph, pairs)) found.add(pair.authorisation);
  }
  return [...found].sort(byText);
}

/**
 * What would stand without authority if an authorisation were withdrawn on a day (domain.md, withdrawalImpact;
 * report, appendix A par. 3.4: the broad multilateral authorisation is to be withdrawn).
 * @param authorisation id of one that is stored
 */
export async function withdrawalImpact(graph: Graph, authorisation: string, on: Day): Promise<WithdrawalImpact> {
  const disclosures = await graph.read(since, { authorisation, on });
  const ids = disclosures.map(({ id }) => id);
  return {
    disclosures: ids,
    persons: new Set(disclosures.flatMap(({ persons }) => persons)).size,
    alternatives: await alternativesFor(graph, authorisation, ids),
  };
}
