import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import type { Graph } from '../../graph/graph.ts';
import { wholeFlow } from '../flow/flow.ts';
import { isHolder } from '../flow/possible.ts';
import type { Records } from '../record/records.ts';

export interface RecallRow {
  readonly person: string;
  readonly service: string;
  readonly disclosures: readonly string[];
  readonly hops: number;
  readonly destroyBy: Day | null;
  readonly conditions: readonly string[];
}

/**
 * Everyone known to hold a person's data, to be asked to destroy it; nearest first (domain.md, recall; report,
 * appendix A par. 3.3: destruction is still to be asked for).
 * @param person id of one that is stored
 */
export async function recall(
  { graph, records }: { readonly graph: Graph; readonly records: Records },
  person: string,
  asOf: Day,
): Promise<RecallRow[]> {
  const { nodes, edges } = await wholeFlow(graph, person, asOf);
  return Promise.all(
    nodes.filter(isHolder).map(async ({ id, hops }) => {
      const received = edges.flatMap(({ to, disclosure }) => (to === id && disclosure !== null ? [disclosure] : []));
      const disclosures = await records.all('disclosure', received);
      const days = disclosures.flatMap(({ destroyBy }) => destroyBy ?? []).sort(byText);
      return {
        person,
        service: id,
        hops,
        disclosures: received,
        destroyBy: days[0] ?? null,
        conditions: [...new Set(disclosures.flatMap(({ conditions }) => conditions))].sort(byText),
      };
    }),
  );
}
