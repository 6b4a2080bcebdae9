import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import type { Machine } from '../result.ts';
import type { World } from '../world.ts';

const require = createRequire(import.meta.url);
const packages = [
  '@grafeo-db/js',
  'neo4j-driver',
  '@neo4j/graphql',
  '@apollo/server',
  'graphql',
  'graphology',
  'autocannon',
];

/** `require` of a package's own description; not every package exports it. */
function versionOf(name: string): string {
  const path = require.resolve.paths(name)?.map((folder) => `${folder}/${name}/package.json`) ?? [];
  for (const one of path) {
    try {
      return (require(one) as { version: string }).version;
    } catch {
      // The next folder up.
    }
  }
  return 'unknown';
}

/** What the results were measured on; nothing that names the machine or its folders. */
export async function machine({ open }: World): Promise<Machine> {
  const versions = Object.fromEntries(packages.map((name) => [name, versionOf(name)]));
  for (const { engine } of open) {
    if (!engine.driver) continue;
    const { records } = await engine.driver.executeQuery('CALL dbms.components() YIELD versions, edition');
    versions['Neo4j'] = `${records[0]?.get('versions')[0]} ${records[0]?.get('edition')}`;
  }
  return {
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    cpu: cpus()[0]?.model ?? 'unknown',
    node: process.version,
    versions,
  };
}
