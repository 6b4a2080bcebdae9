import type { Driver, ProfiledPlan } from 'neo4j-driver';

const sum = ({ dbHits, children }: ProfiledPlan): number =>
  Number(dbHits) + children.reduce((total, child) => total + sum(child), 0);

/** How often Neo4j looks into its store for a statement, by its own count. */
export async function dbHitsOf(
  driver: Driver,
  text: string,
  parameters: Record<string, unknown>,
): Promise<{ dbHits: number; rows: number }> {
  const { summary, records } = await driver.executeQuery(`PROFILE ${text}`, parameters);
  return { dbHits: summary.profile === false ? 0 : sum(summary.profile), rows: records.length };
}
