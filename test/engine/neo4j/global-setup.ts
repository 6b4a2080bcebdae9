import neo4j from 'neo4j-driver';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { neo4jAvailability, startNeo4j, TEST_MEMORY } from './start.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The Neo4j that tests may wipe; null when there is none here, and tests of Neo4j are skipped. */
    neo4jUri: string | null;
  }
}

/**
 * One Neo4j for the whole run. In CI a missing Neo4j is a failure, never a skip. It keeps its plans: wiped and filled a
 * thousand times, it would be planning for most of a run.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { CI, ENGINES, NEO4J_URI } = process.env;
  if (ENGINES === 'embedded') {
    project.provide('neo4jUri', null);
    return;
  }
  const availability = neo4jAvailability();
  if (!availability.available) {
    if (CI) throw new Error(`CI needs a Neo4j: ${availability.why}`);
    console.warn(`Tests of Neo4j are skipped: ${availability.why}`);
    project.provide('neo4jUri', null);
    return;
  }
  if (NEO4J_URI) await refuseToWipe(NEO4J_URI);
  const { uri, stop } = await startNeo4j({ ...TEST_MEMORY, replanAfter: 3600 });
  project.provide('neo4jUri', uri);
  return stop;
}

/** NEO4J_URI also names the product's own database: the tests, which wipe it, only take one that is empty. */
async function refuseToWipe(uri: string): Promise<void> {
  const { NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, NEO4J_WIPE } = process.env;
  if (NEO4J_WIPE === 'yes') return;
  const login = NEO4J_PASSWORD ? neo4j.auth.basic(NEO4J_USER || 'neo4j', NEO4J_PASSWORD) : undefined;
  const driver = neo4j.driver(uri, login);
  try {
    const database = NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {};
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, database);
    if (records.length > 0) {
      throw new Error(
        `The database at NEO4J_URI (${uri}) holds data, which the tests wipe: set NEO4J_WIPE=yes to allow it`,
      );
    }
  } finally {
    await driver.close();
  }
}
