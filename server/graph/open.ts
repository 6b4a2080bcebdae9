import type { Settings } from '../settings.ts';
import { openEmbedded } from './embedded.ts';
import type { Graph } from './graph.ts';
import { openNeo4j } from './neo4j.ts';
import { statements } from './statement.ts';

/**
 * Opens the engine that the settings name.
 * @param settings as `readSettings` gives them
 * @throws ProductError UNAVAILABLE when it can't be opened or reached
 */
export const openGraph = ({
  neo4j,
  dataDir,
  statementTimeout,
}: Pick<Settings, 'neo4j' | 'dataDir'> & Partial<Pick<Settings, 'statementTimeout'>>): Promise<Graph> =>
  neo4j ? openNeo4j(neo4j, statementTimeout) : openEmbedded(dataDir, statementTimeout);

/**
 * Asks the engine whether it accepts every statement that the loaded modules use, without running one.
 * @throws ProductError that names the statement which it refuses
 */
export async function checkStatements(graph: Graph): Promise<void> {
  for (const statement of statements()) await graph.explain(statement);
}
