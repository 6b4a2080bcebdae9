import { describe, inject } from 'vitest';
import { openEmbedded } from '../../server/graph/embedded.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';

/** An empty graph that its test owns. */
export interface EmptyGraph extends AsyncDisposable {
  readonly graph: Graph;
}

export interface Engine {
  readonly name: 'embedded' | 'neo4j';
  /**
   * Opens it empty: in memory, or by wiping the Neo4j of this run.
   * @param timeout how long a statement may run, in milliseconds
   */
  open(timeout?: number): Promise<EmptyGraph>;
}

const owned = (graph: Graph): EmptyGraph => ({ graph, [Symbol.asyncDispose]: () => graph.close() });

/** The embedded engine in memory, for tests of what no engine has a part in. */
export const embedded: Engine = { name: 'embedded', open: async (timeout) => owned(await openEmbedded(null, timeout)) };

export const neo4jSettings = (uri: string) => ({
  uri,
  user: process.env['NEO4J_USER'] || 'neo4j',
  password: process.env['NEO4J_PASSWORD'] || '',
  database: process.env['NEO4J_DATABASE'] || 'neo4j',
});

interface Needs {
  /** The data are of another size than those of other files, whose plans would be slow: Neo4j begins anew. */
  readonly newPlans?: boolean;
}

const forgetPlans = (graph: Graph) => graph.read({ name: 'test: forget plans', text: 'CALL db.clearQueryCaches()' });

const neo4j = (uri: string, { newPlans = false }: Needs): Engine => ({
  name: 'neo4j',
  async open(timeout) {
    const graph = await openNeo4j(neo4jSettings(uri), timeout);
    if (newPlans) await forgetPlans(graph);
    await graph.write(async (transaction) => {
      await transaction.run({ name: 'test: wipe', text: 'MATCH (n) DETACH DELETE n' });
    });
    return owned(graph);
  },
});

/** Runs one contract on every engine; on Neo4j it counts as skipped where there is none. */
export function onEveryEngine(title: string, contract: (engine: Engine) => void, needs: Needs = {}): void {
  const uri = inject('neo4jUri');
  describe(`${title}, on the embedded engine`, () => contract(embedded));
  describe.skipIf(uri === null)(`${title}, on Neo4j`, () => contract(neo4j(uri ?? '', needs)));
}
