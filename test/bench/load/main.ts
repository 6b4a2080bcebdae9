import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon, { type Result } from 'autocannon';
import { openEmbedded } from '../../../server/graph/embedded.ts';
import { startServer } from '../../faults/server.ts';
import { loadPlainly } from '../data/load.ts';
import { probeIds } from '../data/probes.ts';
import { lastDay } from '../data/reference.ts';
import { makeTrace } from '../data/trace.ts';
import { flowQuery } from '../flow/ours.ts';

const usage = 'Usage: npm run load -- [--seconds 60] [--connections 50] [--size 10000] [--warm-up 15]';

/** What is asked, in turn: each question that a page asks most. */
const questions: readonly string[] = [
  flowQuery,
  `query Scope($person: ID!, $asOf: Date!) {
    personScope(person: $person, asOf: $asOf) { service { id name } reach verdict disclosures { id date } }
  }`,
  `query Recall($person: ID!, $asOf: Date!) {
    recall(person: $person, asOf: $asOf) { service { id } hops destroyBy conditions disclosures { id } }
  }`,
  `query Exposure($asOf: Date!) { serviceExposure(service: "F7", asOf: $asOf) { known possible disclosures unlawful } }`,
  `query Verdicts { verdictCounts(service: "O1", from: "2019-01-01", to: "2019-01-31") { verdict count } }`,
  `query Search { search(text: "P12") { __typename } }`,
  `query List { disclosures(first: 20) { totalCount edges { node { id date verdict recipients { id } } } } }`,
];

const requestsOf = () =>
  probeIds.flatMap((person) =>
    questions.map((query) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query,
        variables: { ...(query.includes('$person') && { person }), ...(query.includes('$asOf') && { asOf: lastDay }) },
      }),
    })),
  );

/** A body with errors has the status 200 too. */
const isAnswer = (body: string): boolean => body.startsWith('{"data"') && !body.includes('"errors":');

const press = (url: string, connections: number, duration: number): Promise<Result> =>
  autocannon({
    url: `${url}/graphql`,
    connections,
    duration,
    timeout: 60,
    requests: requestsOf(),
    verifyBody: (body) => isAnswer(String(body)),
  });

/** Resident memory of a process, in MiB. */
function residentMiB(pid: number): number {
  const found = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(found) / 1024;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function thirds(values: readonly number[]): number[] {
  const size = Math.max(1, Math.floor(values.length / 3));
  return [0, 1, 2].map((third) => Math.round(median(values.slice(third * size, (third + 1) * size))));
}

async function fill(dataDir: string, size: number): Promise<void> {
  const graph = await openEmbedded(dataDir);
  try {
    await loadPlainly(graph, makeTrace(size));
  } finally {
    await graph.close();
  }
}

/** Memory counts as grown when the last third stands this much above the first: a collector is never quite still. */
const mayGrow = 1.1;

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string', default: '60' },
      connections: { type: 'string', default: '50' },
      size: { type: 'string', default: '10000' },
      'warm-up': { type: 'string', default: '15' },
    },
  });
  const connections = Number(values.connections);
  const dataDir = mkdtempSync(join(tmpdir(), 'load-'));
  try {
    await fill(dataDir, Number(values.size));
    await using server = await startServer({ DATA_DIR: dataDir });
    await press(server.url, connections, Number(values['warm-up']));
    const memory: number[] = [];
    const sampling = setInterval(() => memory.push(residentMiB(server.pid)), 500);
    const { latency, requests, errors, timeouts, non2xx, mismatches } = await press(
      server.url,
      connections,
      Number(values.seconds),
    );
    clearInterval(sampling);
    const third = thirds(memory);
    const failed = { errors, timeouts, non2xx, mismatches };
    console.log(
      `${requests.total} answers in ${values.seconds} s at ${connections} connections over ${values.size} disclosures: ${Math.round(requests.average)} a second, p50 ${latency.p50} ms, p99 ${latency.p99} ms.`,
    );
    console.log(`Not answered: ${JSON.stringify(failed)}.`);
    console.log(
      `Memory of the server, median of each third: ${third.join(', ')} MiB. Load of the machine: ${loadavg()[0]?.toFixed(1)}.`,
    );
    const [first = 0, , last = 0] = third;
    const isFailed = Object.values(failed).some((count) => count > 0);
    // In less the collector has hardly run.
    const hasGrown = Number(values.seconds) >= 30 && last > first * mayGrow;
    if (hasGrown) console.error('Memory has grown.');
    return isFailed || hasGrown || requests.total === 0 ? 1 : 0;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(usage);
  process.exitCode = 1;
}
