import { lastDay } from '../data/reference.ts';
import { hubPerson } from '../data/trace.ts';
import { whyNoNeo4j } from '../engines.ts';
import { type Contestant, contestant, takeTurns } from '../measure.ts';
import { type Answer, mustBeEqual, type Pair, ratiosOf, type Section } from '../result.ts';
import type { World } from '../world.ts';
import { type FlowAnswer, flowText } from './answer.ts';
import { buildGraphology, graphologyFlow } from './graphology.ts';
import { answerOf, flowQuery } from './ours.ts';
import { answerOfRaw, rawFlow } from './raw.ts';
import { openSqlite, type Sqlite, whyNoSqlite } from './sqlite.ts';

/** A contestant, and what it answers where it is not timed. */
interface Answering extends Contestant {
  answer(person: string): Promise<FlowAnswer>;
}

type Persons = readonly string[];

/** Answers for every person, one after the other. */
function answering(
  name: string,
  persons: Persons,
  ask: (person: string) => unknown,
  answer: (person: string) => Promise<FlowAnswer>,
): Answering {
  const work = async () => {
    for (const person of persons) await ask(person);
  };
  return { ...contestant(name, work), answer };
}

function ourContestants(world: World, persons: Persons): Answering[] {
  return world.open.flatMap(({ engine, api }) => {
    const variables = (person: string) => ({ person, asOf: lastDay });
    return (['ask', 'askHttp'] as const).map((way) =>
      answering(
        `API${way === 'askHttp' ? ' over HTTP' : ''}, ${engine.name}`,
        persons,
        (person) => api[way](flowQuery, variables(person)),
        async (person) => answerOf(await api[way](flowQuery, variables(person))),
      ),
    );
  });
}

function rawContestants(world: World, persons: Persons): Answering[] {
  return world.open.flatMap(({ engine: { driver } }) =>
    driver === null
      ? []
      : [
          answering(
            'raw driver, Neo4j',
            persons,
            (person) => rawFlow(driver, person, lastDay),
            async (person) => answerOfRaw(await rawFlow(driver, person, lastDay), lastDay),
          ),
        ],
  );
}

function graphologyContestant(world: World, persons: Persons): Answering {
  const graph = buildGraphology(world.trace);
  const flow = (person: string) => graphologyFlow(graph, person, lastDay);
  return answering('graphology', persons, flow, async (person) => flow(person));
}

const sqliteContestant = (sqlite: Sqlite, persons: Persons): Answering => ({
  name: 'SQLite',
  time: async () => (await sqlite.flows(persons, lastDay, false)).took,
  async answer(person) {
    const { answers } = await sqlite.flows([person], lastDay, true);
    const [answer] = answers;
    if (answer === undefined) throw new Error('SQLite told no flow');
    return answer;
  },
});

/** Every twentieth of a hundred or so persons of the trace, who have flows of all sizes. */
export const somePersons = (persons: number): string[] => {
  const step = Math.max(1, Math.floor(persons / 20));
  return Array.from({ length: Math.min(20, persons - 1) }, (_, index) => `P${2 + index * step}`);
};

const pairs: readonly Pair[] = [
  ['API, Neo4j', 'raw driver, Neo4j', 1.3],
  ['API over HTTP, Neo4j', 'raw driver, Neo4j', null],
  ['API, embedded', 'raw driver, Neo4j', 1],
  ['API over HTTP, embedded', 'raw driver, Neo4j', null],
  ['API, embedded', 'graphology', 5],
  ['API, embedded', 'SQLite', null],
  ['API, Neo4j', 'SQLite', null],
  ['raw driver, Neo4j', 'graphology', null],
];

async function checkEqual(contestants: readonly Answering[], persons: Persons): Promise<number> {
  let edges = 0;
  for (const person of persons) {
    const answers: Answer[] = [];
    for (const { name, answer } of contestants) {
      const told = await answer(person);
      answers.push({ by: name, text: flowText(told) });
      if (answers.length === 1) edges += told.edges.length;
    }
    mustBeEqual(`the flow of ${person}`, answers);
  }
  return edges;
}

async function compareFor(world: World, id: string, title: string, persons: Persons): Promise<Section> {
  const without = [whyNoNeo4j(), whyNoSqlite()].filter((why) => why !== null).map((why) => `Left out: ${why}.`);
  await using sqlite = whyNoSqlite() === null ? await openSqlite(world.trace) : null;
  const contestants = [
    ...ourContestants(world, persons),
    ...rawContestants(world, persons),
    graphologyContestant(world, persons),
    ...(sqlite ? [sqliteContestant(sqlite, persons)] : []),
  ];
  const edges = await checkEqual(contestants, persons);
  const times = await takeTurns(contestants, world.rounds);
  return {
    id,
    title,
    size: world.trace.size,
    equal: `the flows of ${persons.length} person${persons.length === 1 ? '' : 's'}, ${edges} edges in all, by ${contestants.map(({ name }) => name).join(', ')}`,
    ratios: ratiosOf(times, pairs),
    figures: [],
    notes: [...without, ...(sqlite ? [`SQLite ${sqlite.version}, in memory, timed inside python3.`] : [])],
  };
}

/** Issue 7 (a): the flow of persons of all sizes, and that of the one person in a hundredth of all disclosures. */
export async function compareFlows(world: World): Promise<Section[]> {
  return [
    await compareFor(world, 'flow', 'Flow of a person', somePersons(world.trace.persons)),
    await compareFor(world, 'flow-hub', 'Flow of the person in 1% of all disclosures', [hubPerson]),
  ];
}
