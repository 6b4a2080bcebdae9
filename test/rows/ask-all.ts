import type { ApolloServer } from '@apollo/server';
import { localReader, type Reader } from '../../server/access/reader.ts';
import { type Context, openContext } from '../../server/context.ts';
import { collectFlow } from '../../server/export/collect.ts';
import { formats } from '../../server/export/export.ts';
import type { Graph } from '../../server/graph/graph.ts';
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
const aboutTheReader: ReadonlySet<string> = new Set(['viewer']);

/** As many combinations of one question; where there are more, they are taken evenly. */
const most = 40;

const some = <T>(all: readonly T[]): readonly T[] =>
  all.filter(
    (_, index) =>
      all.length <= most || Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length),
  );

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

/**
 * Asks every question of the schema about every id of a folder, and writes every flow in every format.
 * @param folder whose ids are asked about, whether they are stored or not
 * @returns every answer, in one order
 */
export async function askAll(
  api: Api,
  graph: Graph,
  reader: Reader,
  folder: Folder,
  question: Question,
): Promise<Told[]> {
  const context = openContext(graph, reader);
  const asked = questions.filter(({ field }) => !aboutTheReader.has(field));
  const answers = asked.flatMap((operation) =>
    some(argumentsOf(operation, folder, question)).map(async (given) => {
      const pages = await pagesOf(api, context, operation, given);
      return pages.map((answer) => ({ asked: `${operation.field} ${JSON.stringify(given)}`, answer }));
    }),
  );
  return [...(await Promise.all(answers)).flat(), ...(await exportsOf(context, folder, question))];
}
