import { readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { lastDay } from '../data/reference.ts';
import { hubService } from '../data/trace.ts';
import { whyNoNeo4j } from '../engines.ts';
import { type Contestant, contestant, takeTurns } from '../measure.ts';
import { type Answer, mustBeEqual, names, type Pair, ratiosOf, type Section } from '../result.ts';
import type { World } from '../world.ts';
import { type Library, openLibrary } from './neo4j-graphql.ts';

type Field = 'known' | 'possible' | 'disclosures' | 'unlawful';
type Counts = Readonly<Partial<Record<Field, number>>>;

const query = (fields: readonly Field[]) => `query Exposure($service: ID!, $asOf: Date!) {
  serviceExposure(service: $service, asOf: $asOf) { ${fields.join(' ')} }
}`;
const whole = query(['known', 'possible', 'disclosures', 'unlawful']);
const reach = query(['known', 'possible', 'disclosures']);
const receipts = query(['known', 'disclosures']);

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const rawReach = read('./raw.cypher');
/** The unlawful ones among those received, by the one statement that knows every rule. */
const rawUnlawful = read('../verdicts/raw.cypher')
  .replace('UNWIND $ids AS id\nMATCH (d:Disclosure {id: id})', 'MATCH (:Service {id: $service})<-[:TO]-(d:Disclosure)')
  .replace('-[:MADE_BY]->(maker:Service)\n', '-[:MADE_BY]->(maker:Service)\nWHERE d.date <= $asOf\n')
  .replace(/RETURN d\.id AS id,[\s\S]*$/, 'RETURN sum(CASE WHEN assessed AND unlawful THEN 1 ELSE 0 END) AS unlawful');

async function raw(driver: Driver, text: string, service: string): Promise<Counts> {
  const parameters = { service, asOf: lastDay };
  const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j', routing: 'READ' });
  return records[0]?.toObject() as Counts;
}

const text = (counts: Counts, fields: readonly Field[]): string =>
  fields.map((field) => `${field} ${counts[field]}`).join();

interface Opponents {
  readonly driver: Driver;
  readonly library: Library;
}

async function answersOf(world: World, service: string, opponents: Opponents | null): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { api, engine } of world.open) {
    const data = (await api.ask(whole, { service, asOf: lastDay })) as { serviceExposure: Counts };
    answers.push({
      by: `API, ${engine.name}`,
      text: text(data.serviceExposure, ['known', 'possible', 'disclosures', 'unlawful']),
    });
  }
  if (opponents) {
    const counts = {
      ...(await raw(opponents.driver, rawReach, service)),
      ...(await raw(opponents.driver, rawUnlawful, service)),
    };
    answers.push({ by: 'raw', text: text(counts, ['known', 'possible', 'disclosures', 'unlawful']) });
    const library = await opponents.library.exposure(service, lastDay);
    mustBeEqual('what the library can express', [
      { by: 'raw', text: text(counts, ['known', 'disclosures']) },
      { by: '@neo4j/graphql', text: text(library, ['known', 'disclosures']) },
    ]);
  }
  return answers;
}

function contestantsFor(world: World, service: string, opponents: Opponents | null): Contestant[] {
  const variables = { service, asOf: lastDay };
  const ours = world.open.flatMap(({ api, engine: { name } }) => [
    contestant(`API, all, ${name}`, () => api.ask(whole, variables)),
    contestant(`API, without unlawful, ${name}`, () => api.ask(reach, variables)),
    contestant(`API, receipts, ${name}`, () => api.ask(receipts, variables)),
  ]);
  if (opponents === null) return ours;
  const { driver, library } = opponents;
  return [
    ...ours,
    contestant('raw, all, Neo4j', async () => {
      await raw(driver, rawReach, service);
      await raw(driver, rawUnlawful, service);
    }),
    contestant('one raw statement, without unlawful, Neo4j', () => raw(driver, rawReach, service)),
    contestant('@neo4j/graphql, receipts', () => library.exposure(service, lastDay)),
  ];
}

const pairs: readonly Pair[] = [
  ['API, all, Neo4j', 'raw, all, Neo4j', 1.5],
  ['API, all, embedded', 'raw, all, Neo4j', 1.5],
  ['API, without unlawful, Neo4j', 'one raw statement, without unlawful, Neo4j', 1.5],
  ['API, without unlawful, embedded', 'one raw statement, without unlawful, Neo4j', 1.5],
  ['API, receipts, Neo4j', '@neo4j/graphql, receipts', null],
  ['API, receipts, embedded', '@neo4j/graphql, receipts', null],
];

const notes = [
  '"all" is known, possible, disclosures and unlawful; the raw opponent takes two statements for it, one for what is unlawful by all rules at once.',
  "`@neo4j/graphql` can count the persons and disclosures that were received; it has no way to say who could hold something (a comparison of two memberships' periods), nor a verdict.",
];

async function compareFor(world: World, service: string, opponents: Opponents | null): Promise<Section> {
  const answers = await answersOf(world, service, opponents);
  mustBeEqual(`the exposure of ${service}`, answers);
  const contestants = contestantsFor(world, service, opponents);
  const times = await takeTurns(contestants, world.rounds);
  const why = whyNoNeo4j();
  return {
    id: service === hubService ? 'exposure-hub' : 'exposure',
    title: service === hubService ? 'Exposure of the service with a tenth of all receipts' : 'Exposure of a service',
    size: world.trace.size,
    equal: `${answers[0]?.text}, by ${names(contestants)}`,
    ratios: ratiosOf(times, pairs),
    figures: [],
    notes: [...notes, ...(why === null ? [] : [`Left out: ${why}.`])],
  };
}

/** Issue 7 (b): how much a service holds or could hold. */
export async function compareExposures(world: World): Promise<Section[]> {
  const driver = world.open.find(({ engine }) => engine.driver)?.engine.driver ?? null;
  const opponents = driver && { driver, library: await openLibrary(driver) };
  return [await compareFor(world, 'F60', opponents), await compareFor(world, hubService, opponents)];
}
