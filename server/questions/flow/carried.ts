import { byText } from '../../by-text.ts';
import type { Graph } from '../../graph/graph.ts';
import { once } from '../once.ts';
import type { Records } from '../record/records.ts';
import { carriedOf } from '../scope/person-scope.ts';
import type { Flow, FlowEdge } from './model.ts';

type TypesOf = ReadonlyMap<string, readonly string[]>;

/** An edge of a flow, with a way to ask what data of the person the flow's disclosures carried. */
export interface ShownEdge extends FlowEdge {
  /** Ids of data types, by disclosure; read for all of the flow at once, when first asked for. */
  readonly carried: () => Promise<TypesOf>;
}

async function typesOf(graph: Graph, records: Records, { person, asOf }: Flow): Promise<TypesOf> {
  const rows = await graph.read(carriedOf, { person, asOf });
  const items = await records.all('dataItem', [...new Set(rows.flatMap(({ dataItems }) => dataItems))]);
  const typeOf = new Map(items.map(({ id, type }) => [id, type]));
  const types = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => typeOf.get(id) ?? []))].sort(byText);
  return new Map(rows.map(({ id, dataItems }) => [id, types(dataItems)]));
}

export function shownEdges(graph: Graph, records: Records, flow: Flow): ShownEdge[] {
  const carried = once(() => typesOf(graph, records, flow));
  return flow.edges.map((edge) => ({ ...edge, carried }));
}
