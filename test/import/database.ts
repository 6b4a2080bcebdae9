import { inject } from 'vitest';
import { openEmbedded } from '../../server/graph/embedded.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { openNeo4j } from '../../server/graph/neo4j.ts';
import { type Engine, neo4jSettings } from '../engine/engines.ts';
import { onDisk } from './folders.ts';

/** A database, empty at first, that is there for other processes and when none has it open. */
export interface Database extends AsyncDisposable {
  /** What tells the product which database it is. */
  readonly environment: Readonly<Record<string, string>>;
  /** Opens it, does something, and closes it. */
  within<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result>;
}

export async function emptyDatabase(engine: Engine): Promise<Database> {
  const disk = onDisk();
  const uri = inject('neo4jUri') ?? '';
  if (engine.name === 'neo4j') {
    await using _wiped = await engine.open();
  }
  const { user, password, database } = neo4jSettings(uri);
  const open = () => (engine.name === 'neo4j' ? openNeo4j(neo4jSettings(uri)) : openEmbedded(disk.path));
  return {
    environment:
      engine.name === 'neo4j'
        ? { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, DATA_DIR: disk.path }
        : { NEO4J_URI: '', DATA_DIR: disk.path },
    async within(work) {
      const graph = await open();
      try {
        return await work(graph);
      } finally {
        await graph.close();
      }
    },
    async [Symbol.asyncDispose]() {
      disk[Symbol.dispose]();
    },
  };
}
