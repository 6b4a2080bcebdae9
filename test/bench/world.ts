import { unaudited } from '../audit/listed.ts';
import { type OpenApi, openApiOver } from './api.ts';
import { type Loaded, loadPlainly } from './data/load.ts';
import { makeTrace, type Trace } from './data/trace.ts';
import { type Engine, openEmbeddedEngine, openNeo4jEngine, whyNoNeo4j } from './engines.ts';
import { Owned } from './owned.ts';

/** An engine that holds the data set, with the API over it. */
export interface OpenEngine {
  readonly engine: Engine;
  readonly api: OpenApi;
  readonly loaded: Loaded;
}

/** What the comparisons are made on. */
export interface World extends AsyncDisposable {
  readonly trace: Trace;
  readonly rounds: number;
  readonly open: readonly OpenEngine[];
}

async function openEngines(owned: Owned, trace: Trace): Promise<OpenEngine[]> {
  const open: OpenEngine[] = [];
  for (const openEngine of [openEmbeddedEngine, ...(whyNoNeo4j() === null ? [openNeo4jEngine] : [])]) {
    const engine = owned.use(await openEngine(trace.size));
    const start = performance.now();
    const loaded = await loadPlainly(engine.graph, trace);
    const took = Math.round((performance.now() - start) / 1000);
    console.log(`Loaded ${trace.size} disclosures into ${engine.name} in ${took} s.`);
    open.push({ engine, loaded, api: owned.use(await openApiOver(engine.graph, unaudited)) });
  }
  return open;
}

/** Opens each engine that there is here, with the data set of that size in it. */
export async function openWorld(size: number, rounds: number): Promise<World> {
  const owned = new Owned();
  const trace = makeTrace(size);
  try {
    const open = await openEngines(owned, trace);
    return { trace, rounds, open, [Symbol.asyncDispose]: () => owned[Symbol.asyncDispose]() };
  } catch (error) {
    await owned[Symbol.asyncDispose]();
    throw error;
  }
}
