import autocannon, { type Result } from 'autocannon';
import { probeIds } from '../data/probes.ts';
import { lastDay } from '../data/reference.ts';
import { flowQuery } from '../flow/ours.ts';
import type { Figure, Section } from '../result.ts';
import type { OpenEngine, World } from '../world.ts';

/** Requests per second that are asked for in all; null is as many as can be had. */
type Rate = number | null;

const connections = [8, 32];
const rates: readonly Rate[] = [50, null];

/** A thread of its own asks, so that it does not wait for the server's work. It stops by itself. */
const press = (url: string, at: number, rate: Rate, seconds: number): Promise<Result> =>
  autocannon({
    url: `${url}/graphql`,
    connections: at,
    duration: seconds,
    timeout: 10,
    workers: 1,
    ...(rate === null ? {} : { overallRate: rate }),
    requests: probeIds.map((person) => ({
      method: 'POST' as const,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: flowQuery, variables: { person, asOf: lastDay } }),
    })),
  });

function told({ requests, latency, non2xx, errors }: Result): string {
  const failed = non2xx + errors;
  const text = `${Math.round(requests.average)} requests/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms`;
  return failed > 0 ? `${text}, ${failed} failed` : text;
}

async function figuresOf({ engine, api }: OpenEngine, seconds: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const at of connections) {
    for (const rate of rates) {
      const asked = rate === null ? 'as many as can be had' : `${rate} requests/s`;
      const value = told(await press(api.url, at, rate, seconds));
      figures.push({ what: `${engine.name}, ${at} connections, ${asked}`, value });
    }
  }
  return figures;
}

/** Issue 7 (g): flows over HTTP on loopback. */
export async function measureLoad(world: World): Promise<Section[]> {
  const seconds = world.rounds > 1 ? 8 : 1;
  const figures: Figure[] = [];
  for (const one of world.open) figures.push(...(await figuresOf(one, seconds)));
  return [
    {
      id: 'load',
      title: 'Requests per second, and the slowest hundredth of the answers',
      size: world.trace.size,
      equal: 'nothing to compare: one question, the flow of ten persons with 30 disclosures each, in turn',
      ratios: [],
      figures,
      notes: [`Each for ${seconds} s. Who asks runs on the same machine as who answers.`],
    },
  ];
}
