import { byText } from '../by-text.ts';
import type { Day } from '../day.ts';
import type { Verdict } from '../generated/schema.ts';
import type { Graph } from '../graph/graph.ts';
import { wholeFlow, within } from '../questions/flow/flow.ts';
import type { FlowEdge, FlowNode } from '../questions/flow/model.ts';
import type { DisclosureRecord, PersonRecord, ServiceRecord } from '../questions/record/kinds.ts';
import type { Records } from '../questions/record/records.ts';
import type { Finding } from '../questions/verdict/judgement.ts';
import type { Verdicts } from '../questions/verdict/verdicts.ts';

/** A disclosure of the flow with what was judged of it. */
export interface ExportedDisclosure extends DisclosureRecord {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Finding[];
}

/** A flow with everything that its export tells, looked up once; what each format makes of it is its own. */
export interface ExportedFlow {
  readonly person: PersonRecord;
  readonly asOf: Day;
  readonly maxHops: number;
  readonly truncated: boolean;
  readonly nodes: readonly (FlowNode & { readonly service: ServiceRecord })[];
  readonly edges: readonly FlowEdge[];
  readonly disclosures: ReadonlyMap<string, ExportedDisclosure>;
}

/** What a disclosure names comes from the graph in no order; a file of the same flow is always the same. */
const inOrder = (disclosure: DisclosureRecord): DisclosureRecord => ({
  ...disclosure,
  recipients: disclosure.recipients.toSorted(byText),
  toServices: disclosure.toServices.toSorted(byText),
  persons: disclosure.persons.toSorted(byText),
  dataItems: disclosure.dataItems.toSorted(byText),
  conditions: disclosure.conditions.toSorted(byText),
  onwardOf: disclosure.onwardOf.toSorted(byText),
});

/**
 * @param person id
 * @param asOf the last day; @param maxHops what lies beyond is left out, and `truncated` says so
 * @throws ProductError NOT_FOUND for an unknown person
 */
export async function collectFlow(
  { graph, records, verdicts }: { readonly graph: Graph; readonly records: Records; readonly verdicts: Verdicts },
  person: string,
  asOf: Day,
  maxHops: number,
): Promise<ExportedFlow> {
  const who = await records.ask('person', person);
  const { nodes, edges, truncated } = within(await wholeFlow(graph, person, asOf), maxHops);
  const ids = [...new Set(edges.flatMap(({ disclosure }) => disclosure ?? []))];
  const [services, disclosures, judgements] = await Promise.all([
    records.all(
      'service',
      nodes.map(({ id }) => id),
    ),
    records.all('disclosure', ids),
    verdicts.ofAll(ids),
  ]);
  const judged = disclosures.flatMap((disclosure, index) => {
    const judgement = judgements[index];
    return judgement ? [[disclosure.id, { ...inOrder(disclosure), ...judgement }] as const] : [];
  });
  return {
    person: who,
    asOf,
    maxHops,
    truncated,
    nodes: nodes.flatMap((node, index) => {
      const service = services[index];
      return service ? [{ ...node, service }] : [];
    }),
    edges,
    disclosures: new Map(judged),
  };
}
