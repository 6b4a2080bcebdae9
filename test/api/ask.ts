import type { FormattedExecutionResult } from 'graphql';
import { localReader, type Reader } from '../../server/access/reader.ts';
import { openApi } from '../../server/api/api.ts';
import type { Audit } from '../../server/audit/audit.ts';
import { openContext } from '../../server/context.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { listed } from '../audit/listed.ts';

/** What a client gets: `data` and `errors`, as over HTTP. */
export type Answer = FormattedExecutionResult<Record<string, unknown>>;

export type Ask = (query: string, variables?: Record<string, unknown>) => Promise<Answer>;

/** Opens the whole API over a graph, without the wire. */
export async function openAsk(graph: Graph, reader: Reader = localReader, audit: Audit = listed()): Promise<Ask> {
  // A test that meets one of these has found a fault: its cause belongs in the run's output.
  const api = await openApi((error) => console.error(error));
  return async (query, variables = {}) => {
    const { body } = await api.executeOperation(
      { query, variables },
      { contextValue: openContext(graph, audit, reader) },
    );
    if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
    return JSON.parse(JSON.stringify(body.singleResult)) as Answer;
  };
}

/** @returns the data of an answer that has no error */
export function dataOf<Data>(answer: Answer): Data {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 2));
  return answer.data as Data;
}
