import type { Driver } from 'neo4j-driver';
import { statement } from '../../../server/graph/statement.ts';
import { probeIds } from '../data/probes.ts';
import { lastDay } from '../data/reference.ts';
import { hubPerson } from '../data/trace.ts';
import { whyNoNeo4j } from '../engines.ts';
import { flowText } from '../flow/answer.ts';
import { answerOf, flowQuery } from '../flow/ours.ts';
import { type Contestant, contestant, takeTurns } from '../measure.ts';
import { type Answer, type Figure, mustBeEqual, type Pair, ratiosOf, type Section } from '../result.ts';
import { type OpenEngine, openWorld, type World } from '../world.ts';
import { storedBytes } from './bytes.ts';
import { dbHitsOf } from './db-hits.ts';

const about = (size: number): string => `${size.toLocaleString('en')} disclosures`;

const asking = ({ api, engine }: OpenEngine, size: number): Contestant =>
  contestant(`API, ${engine.name}, ${about(size)}`, async () => {
    for (const person of probeIds) await api.ask(flowQuery, { person, asOf: lastDay });
  });

async function answersOf({ api, engine }: OpenEngine, size: number): Promise<Answer> {
  const flows = [];
  for (const person of probeIds) flows.push(flowText(answerOf(await api.ask(flowQuery, { person, asOf: lastDay }))));
  return { by: `${engine.name}, ${about(size)}`, text: flows.join('\n') };
}

const disclosuresAbout = statement('flow/disclosures');
const membersBeside = statement('flow/members');

/** Who asks may see all. */
const everything = { investigator: null, names: true };

async function hits(driver: Driver, size: number): Promise<Figure[]> {
  const of = async (what: string, text: string, parameters: Record<string, unknown>): Promise<Figure> => {
    const { dbHits, rows } = await dbHitsOf(driver, text, { ...everything, ...parameters });
    return { what: `db hits, ${what}, ${about(size)}`, value: `${dbHits} for ${rows} rows` };
  };
  return [
    await of('disclosures of a probe', disclosuresAbout.text, { person: 'Q1', asOf: lastDay }),
    await of('disclosures of the hub person', disclosuresAbout.text, { person: hubPerson, asOf: lastDay }),
    await of('members beside ten holders', membersBeside.text, {
      ids: Array.from({ length: 10 }, (_, index) => `F${1 + index * 7}`),
      asOf: lastDay,
    }),
  ];
}

async function figuresOf({ trace, open }: World): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { engine, loaded } of open) {
    const { nodes, edges } = loaded;
    const what = `${engine.name}, ${about(trace.size)}: ${nodes.toLocaleString('en')} nodes, ${edges.toLocaleString('en')} edges`;
    figures.push({ what, value: await storedBytes(engine, loaded) });
    if (engine.driver) figures.push(...(await hits(engine.driver, trace.size)));
  }
  return figures;
}

/** Goal of issue 7: the cost of a flow follows the size of the answer, not of the graph. */
export async function compareScale(world: World): Promise<Section[]> {
  const small = world.trace.size > 10_000 ? 10_000 : Math.max(100, world.trace.size / 10);
  await using less = await openWorld(small, world.rounds);
  const worlds = [less, world];
  const answers = [];
  for (const { open, trace } of worlds) for (const one of open) answers.push(await answersOf(one, trace.size));
  mustBeEqual('the flows of the probes', answers);
  const contestants = worlds.flatMap(({ open, trace }) => open.map((one) => asking(one, trace.size)));
  // The smaller Neo4j has only just started, and Java is slow at first.
  for (let round = 0; round < world.rounds; round += 1) for (const { time } of contestants) await time();
  const times = await takeTurns(contestants, world.rounds);
  const pairs = world.open.map(({ engine }): Pair => {
    const at = (size: number) => `API, ${engine.name}, ${about(size)}`;
    return [at(world.trace.size), at(small), 2];
  });
  const why = whyNoNeo4j();
  return [
    {
      id: 'scale',
      title: 'Flow of persons with the same disclosures, in a larger graph over a smaller one',
      size: world.trace.size,
      equal: `the flows of ${probeIds.length} persons with 30 disclosures each, on every engine at both sizes`,
      ratios: ratiosOf(times, pairs),
      figures: [...(await figuresOf(less)), ...(await figuresOf(world))],
      notes: why === null ? [] : [`Left out: ${why}.`],
    },
  ];
}
