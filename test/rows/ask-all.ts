import type { ApolloServer } from '@apollo/server';
import { localReader, type Reader } from '../../server/access/reader.ts';
import { type Context, openContext } from '../../server/context.ts';
import { collectFlow } from '../../server/export/collect.ts';
import { formats } from '../../server/export/export.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { atMost } from '../../server/questions/verdict/at-most.ts';
import { unaudited } from '../audit/listed.ts';
import type { Folder } from '../oracle/folder.ts';
import type { Question } from '../oracle/random-folder.ts';
import { type Arguments, argumentsOf } from './arguments.ts';
import { type Operation, questions } from './operations.ts';

export type Api = ApolloServer<Context>;

/** Someone with every role, for whom less than all is there: so that nothing but that differs. */
export const readerWho = (what: Partial<Pick<Reader, 'name' | 'investigator' | 'names'>>): Reader => ({
  ...localReader,
  ...what,
});

/** They tell of whoever asks, and that is someone else. */
const aboutTheReader: ReadonlySet<string> = new Set(['viewer', 'auditEntries', 'auditLog']);

/** As many questions at once: a Neo4j has so many connections. */
const atOnce = 16;

/** As many combinations of arguments for one question. */
const most = 6;

/** For those that cost few statements, or have many filters that each lead to something else. */
const mostOf: Readonly<Record<string, number>> = {
  person: 100,
  disclosure: 100,
  search: 100,
  paths: 30,
  disclosures: 30,
};

/** Where there are more, the first, which gives no more than it must, and so many of the rest, evenly; which hangs on `from`. */
function some<T>(all: readonly T[], count: number, from: number): readonly T[] {
  const [first, ...rest] = all;
  if (first === undefined || all.length <= count) return all;
  const step = rest.length / (count - 1);
  return [first, ...rest.filter((_, index) => (index + from) % Math.ceil(step) === 0)];
}

/** A question and its answer. */
export interface Told {
  readonly asked: string;
  readonly answer: string;
}

/** @returns the answer as it goes over the wire */
export async function answerTo(api: Api, context: Context, query: string, variables: Arguments): Promise<string> {
  const { body } = await api.executeOperation({ query, variables }, { contextValue: context });
  if (body.kind !== 'single') throw new Error('An answer in parts was not asked for.');
  return JSON.stringify(body.singleResult);
}

/** Follows a list to its end. */
async function pagesOf(api: Api, context: Context, { field, query }: Operation, given: Arguments): Promise<string[]> {
  const answer = await answerTo(api, context, query, given);
  const { data } = JSON.parse(answer) as {
    data?: Record<string, { pageInfo?: { hasNextPage: boolean; endCursor: string } }>;
  };
  const page = data?.[field]?.pageInfo;
  if (!page?.hasNextPage) return [answer];
  return [answer, ...(await pagesOf(api, context, { field, query, takes: [] }, { ...given, after: page.endCursor }))];
}

async function exportsOf(context: Context, folder: Folder, { asOf, maxHops }: Question): Promise<Told[]> {
  const texts = folder.persons.map(async ({ id }) => {
    try {
      const flow = await collectFlow(context, id, asOf, maxHops);
      return Object.entries(formats).map(([name, format]) => ({
        asked: `export ${name} ${id}`,
        answer: format.write(flow),
      }));
    } catch (error) {
      return [{ asked: `export ${id}`, answer: String(error) }];
    }
  });
  return (await Promise.all(texts)).flat();
}

/** What there is to ask. */
export interface Asking {
  /** Whose ids are asked about, whether they are stored or not. */
  readonly folder: Folder;
  readonly question: Question;
  /** Which of many arguments to give. */
  readonly from: number;
}

/**
 * Asks every question of the schema about the ids of a folder, and writes every flow in every format.
 * @returns every answer, in one order
 */
export async function askAll(
  api: Api,
  graph: Graph,
  reader: Reader,
  { folder, question, from }: Asking,
): Promise<Told[]> {
  const context = openContext(graph, unaudited, reader);
  const asked = questions
    .filter(({ field }) => !aboutTheReader.has(field))
    .flatMap((operation) => {
      const all = argumentsOf(operation, folder, question);
      return some(all, mostOf[operation.field] ?? most, from).map((given) => ({ operation, given }));
    });
  const answers = await atMost(atOnce, asked, async ({ operation, given }) => {
    const pages = await pagesOf(api, context, operation, given);
    return pages.map((answer) => ({ asked: `${operation.field} ${JSON.stringify(given)}`, answer }));
  });
  return [...answers.flat(), ...(await exportsOf(context, folder, question))];
}
