import './production.ts';
import { fileURLToPath } from 'node:url';
import { type Access, openAccess } from './access/access.ts';
import { openApi } from './api/api.ts';
import type { Audit } from './audit/audit.ts';
import { openLog } from './audit/log.ts';
import { recordImport } from './audit/record-import.ts';
import { openControl } from './backup/control.ts';
import type { Graph } from './graph/graph.ts';
import { checkStatements, openGraph } from './graph/open.ts';
import { serve } from './http/http.ts';
import { digestOf } from './import/digest.ts';
import { importFolder } from './import/import-folder.ts';
import { isEmpty } from './import/stored.ts';
import { clearUnpacked } from './import/unpack.ts';
import { noteMissingVersion } from './import/version.ts';
import { logFault } from './log.ts';
import { readSettings, type Settings } from './settings.ts';

const sample = fileURLToPath(new URL('./sample', import.meta.url));

/** What no one asked for, and the server does when it starts. */
const starting = { by: { name: 'server', roles: new Set<never>(), reason: null }, way: 'START' } as const;

async function fillWhenEmpty(graph: Graph, audit: Audit, settings: Settings): Promise<void> {
  if (!settings.sample) return;
  if (!(await isEmpty(graph))) return;
  const importer = { ...starting, sha256: digestOf(sample) };
  const result = await recordImport(audit, importer, (about) => importFolder(graph, sample, { about }));
  console.log(
    `The database was empty: imported the sample, ${result['disclosures.csv'].added} disclosures. Its names are invented.`,
  );
}

/** Whoever runs this sits at the machine: the engine's own words help here, as they never do a client. */
function tell(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
}

/** Whoever keeps what a server prints keeps this with it: how the log stood, and by which key that is signed. */
function tellStanding(audit: Audit): void {
  const { size, root, publicKey } = audit.standing();
  console.log(`The audit log holds ${size} entries with the root ${root}; its public key is ${publicKey}.`);
}

/** Serves until a signal ends it, and then lets those who ask have their answers. */
async function serveUntilStopped(graph: Graph, audit: Audit, settings: Settings, access: Access): Promise<void> {
  const api = await openApi(logFault);
  await checkStatements(graph);
  await fillWhenEmpty(graph, audit, settings);
  await noteMissingVersion(graph);
  // Before it says that it serves: whoever hears that may stop it at once.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const { server, url } = await serve(api, graph, settings, access, audit);
  await using _control = graph.copyTo ? await openControl(graph, settings.dataDir, audit) : null;
  console.log(`Serving ${url} on ${graph.engine === 'neo4j' ? 'Neo4j' : `the embedded engine (${settings.dataDir})`}.`);
  console.log(access.notice);
  await stopped;
  server.closeIdleConnections();
  await new Promise((resolve) => server.close(resolve));
  await api.stop();
}

/** Puts the parts together; everything else is told what it needs. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const access = openAccess(settings);
  const graph = await openGraph(settings);
  try {
    await using audit = await openLog(settings.dataDir);
    // Its log is open, so no other server imports there.
    clearUnpacked(settings.dataDir);
    tellStanding(audit);
    await serveUntilStopped(graph, audit, settings, access);
  } finally {
    await graph.close();
  }
}

process.on('uncaughtException', (error) => {
  logFault(error);
  process.exit(1);
});

await main().catch(tell);
