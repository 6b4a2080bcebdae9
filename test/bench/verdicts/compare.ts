import { readFileSync } from 'node:fs';
import type { Driver } from 'neo4j-driver';
import { localReader } from '../../../server/access/reader.ts';
import { openContext } from '../../../server/context.ts';
import { judge } from '../../../server/questions/verdict/verdicts.ts';
import { unaudited } from '../../audit/listed.ts';
import { dayAt } from '../data/reference.ts';
import { whyNoNeo4j } from '../engines.ts';
import { type Contestant, contestant, takeTurns } from '../measure.ts';
import { mustBeEqual, names, type Pair, ratiosOf, type Section } from '../result.ts';
import type { OpenEngine, World } from '../world.ts';
import { type Judged, openPlain } from './plain.ts';

const from = dayAt(500);
const count = 500;

const verdictQuery = `query Verdicts($from: Date!, $first: Int!) {
  disclosures(from: $from, first: $first) { edges { node { id verdict } } }
}`;
const findingsQuery = `query Findings($from: Date!, $first: Int!) {
  disclosures(from: $from, first: $first) { edges { node { id verdict findings { rule } gaps { rule } } } }
}`;

interface Listed {
  readonly disclosures: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string;
        readonly verdict: string;
        readonly findings: readonly { readonly rule: string }[];
        readonly gaps: readonly { readonly rule: string }[];
      };
    }[];
  };
}

const allRules = readFileSync(new URL('./raw.cypher', import.meta.url), 'utf8');
/** The same 500 by the same statement: they are listed in it, as they are in the API's answer. */
const rawText = `MATCH (listed:Disclosure) WHERE listed.date >= $from
WITH listed ORDER BY listed.date, listed.id LIMIT $count
WITH collect(listed.id) AS ids
${allRules.replace('UNWIND $ids AS id', 'UNWIND ids AS id')}`;

async function rawVerdicts(driver: Driver): Promise<Pick<Judged, 'id' | 'verdict'>[]> {
  const { records } = await driver.executeQuery(
    rawText.replace('$count', String(count)),
    { from },
    { database: 'neo4j', routing: 'READ' },
  );
  return records.map((record) => ({ id: record.get('id'), verdict: record.get('verdict') }));
}

async function judgedByApi({ api }: OpenEngine): Promise<Judged[]> {
  const { disclosures } = (await api.ask(findingsQuery, { from, first: count })) as Listed;
  return disclosures.edges.map(({ node: { id, verdict, findings, gaps } }) => ({
    id,
    verdict,
    fired: findings.map(({ rule }) => rule).sort(),
    open: gaps.map(({ rule }) => rule).sort(),
  }));
}

const line = ({ id, verdict, fired, open }: Judged): string => [id, verdict, ...fired, '?', ...open].join(' ');
const textOf = (judged: readonly Judged[]): string => judged.map(line).sort().join('\n');
const verdictsOf = (judged: readonly Pick<Judged, 'id' | 'verdict'>[]): string =>
  judged
    .map(({ id, verdict }) => `${id} ${verdict}`)
    .sort()
    .join('\n');

function engineContestants(one: OpenEngine, ids: readonly string[]): Contestant[] {
  const { api, engine } = one;
  const raw = engine.driver;
  const { graph } = openContext(engine.graph, unaudited, localReader);
  return [
    contestant(`API, verdicts, ${engine.name}`, () => api.ask(verdictQuery, { from, first: count })),
    contestant(`API, findings and gaps too, ${engine.name}`, () => api.ask(findingsQuery, { from, first: count })),
    contestant(`the judging alone, ${engine.name}`, () => judge(graph, ids)),
    ...(raw ? [contestant('one raw statement, Neo4j', () => rawVerdicts(raw))] : []),
  ];
}

const pairs: readonly Pair[] = [
  ['API, verdicts, Neo4j', 'one raw statement, Neo4j', 1.5],
  ['API, verdicts, embedded', 'one raw statement, Neo4j', 1.5],
  ['API, findings and gaps too, Neo4j', 'one raw statement, Neo4j', null],
  ['the judging alone, Neo4j', 'one raw statement, Neo4j', null],
  ['the judging alone, embedded', 'one raw statement, Neo4j', null],
  ['API, findings and gaps too, embedded', 'plain TypeScript', null],
  ['API, findings and gaps too, Neo4j', 'plain TypeScript', null],
  ['the judging alone, embedded', 'plain TypeScript', null],
];

/** Issue 7 (c): the verdicts of 500 disclosures. */
export async function compareVerdicts(world: World): Promise<Section[]> {
  const plain = await openPlain(world.trace);
  const expected = plain.judge(from, count);
  const answers = [{ by: 'plain TypeScript', text: textOf(expected) }];
  const short = [{ by: 'plain TypeScript', text: verdictsOf(expected) }];
  for (const one of world.open) {
    answers.push({ by: `API, ${one.engine.name}`, text: textOf(await judgedByApi(one)) });
    const { driver } = one.engine;
    if (driver) short.push({ by: 'one raw statement, Neo4j', text: verdictsOf(await rawVerdicts(driver)) });
  }
  mustBeEqual('findings and gaps of 500', answers);
  mustBeEqual('verdicts of 500', short);
  const ids = expected.map(({ id }) => id);
  const contestants = [
    ...world.open.flatMap((one) => engineContestants(one, ids)),
    contestant('plain TypeScript', () => plain.judge(from, count)),
  ];
  const times = await takeTurns(contestants, world.rounds);
  const why = whyNoNeo4j();
  return [
    {
      id: 'verdicts',
      title: 'Verdicts of 500 disclosures',
      size: world.trace.size,
      equal: `the verdict of each by all, the rules that fired and those that are open by all but the raw statement, by ${names(contestants)}`,
      ratios: ratiosOf(times, pairs),
      figures: [],
      notes: [
        'The raw statement tells the verdict alone, without what it rests on. It and the API also find the 500; "the judging alone" is told them.',
        'Plain TypeScript: the rules of the oracle (test/oracle), each over the few rows that bear on the disclosure, found by id, where the oracle looks through all.',
        ...(why === null ? [] : [`Left out: ${why}.`]),
      ],
    },
  ];
}
