import fc from 'fast-check';
import type { Graph } from '../../server/graph/graph.ts';
import { type Statement, statement } from '../../server/graph/statement.ts';
import { pick } from '../oracle/choices.ts';
import type { Folder } from '../oracle/folder.ts';
import { INVESTIGATORS } from '../oracle/random-tables.ts';
import { rules } from '../oracle/rules.ts';

const authors = [...INVESTIGATORS, 'rea'];
const any = fc.nat(23);

/** What users wrote down: numbers, that shrink. */
export const anyWork = fc.record({
  reviews: fc.array(fc.record({ disclosure: any, rule: any, state: any, author: any }), { maxLength: 8 }),
  requests: fc.array(fc.record({ person: any, service: any, author: any, answers: fc.nat(2) }), { maxLength: 5 }),
  views: fc.array(fc.record({ author: any }), { maxLength: 3 }),
});

type Choices = typeof anyWork extends fc.Arbitrary<infer T> ? T : never;

interface Review {
  readonly id: string;
  readonly disclosure: string;
  readonly author: string;
  readonly rule: string;
  readonly state: string;
}
interface Request {
  readonly id: string;
  readonly person: string;
  readonly service: string;
  readonly author: string;
  readonly answers: number;
}
interface View {
  readonly id: string;
  readonly author: string;
}

/** Reviews, requests to destroy and saved views, in the order in which they were written. */
export interface Work {
  readonly reviews: readonly Review[];
  readonly requests: readonly Request[];
  readonly views: readonly View[];
}

export function workOf(folder: Folder, { reviews, requests, views }: Choices): Work {
  const author = (choice: number) => pick(authors, choice) ?? '';
  return {
    reviews: reviews.flatMap((choice, index) => {
      const disclosure = pick(folder.disclosures, choice.disclosure)?.id;
      if (disclosure === undefined) return [];
      const rule = pick(rules, choice.rule)?.name ?? '';
      const state = pick(['OPEN', 'EXPLAINED', 'CONFIRMED'], choice.state) ?? '';
      return { id: `R${index}`, disclosure, author: author(choice.author), rule, state };
    }),
    requests: requests.flatMap((choice, index) => {
      const person = pick(folder.persons, choice.person)?.id;
      const service = pick(folder.services, choice.service)?.id;
      if (person === undefined || service === undefined) return [];
      return { id: `Q${index}`, person, service, author: author(choice.author), answers: choice.answers };
    }),
    views: views.map((choice, index) => ({ id: `W${index}`, author: author(choice.author) })),
  };
}

/** What of it an investigator sees (docs/decisions/0008). @param seen the folder as it is there for them */
export function workSeenBy(work: Work, folder: Folder, seen: Folder, investigator: string): Work {
  const isSeen = (person: string) => seen.persons.some(({ id }) => id === person);
  const whole = (id: string) => folder.disclosures.find((disclosure) => disclosure.id === id)?.persons.every(isSeen);
  const reviews = work.reviews.filter(({ disclosure }) => seen.disclosures.some(({ id }) => id === disclosure));
  return {
    reviews: reviews.filter(({ author, disclosure }) => author === investigator || whole(disclosure)),
    requests: work.requests.filter(({ person }) => isSeen(person)),
    views: work.views.filter(({ author }) => author === investigator),
  };
}

const addReview = statement<{ id: string }>('worklist/add-review');
const addRequest = statement<{ id: string }>('requests/add-request');
const addEvent = statement<{ id: string }>('requests/add-event');
const addView = statement<{ id: string }>('views/save');

/** Writes it with the product's own statements, under ids that are known beforehand. */
export async function writeWork(graph: Graph, { reviews, requests, views }: Work): Promise<void> {
  await graph.write(async (transaction) => {
    const run = (one: Statement<{ id: string }>, parameters: object) =>
      transaction.run(one, { investigator: null, names: true, day: '2020-03-01', ...parameters });
    for (const review of reviews) await run(addReview, { ...review, comment: `Over ${review.disclosure}` });
    for (const { id, answers, author, ...asked } of requests) {
      await run(addRequest, { id, ...asked });
      const statuses = ['ASKED', ...['NO_ANSWER', 'CONFIRMED'].slice(0, answers)];
      for (const status of statuses)
        await run(addEvent, { request: id, status, author, comment: `Over ${asked.person}` });
    }
    for (const view of views) await run(addView, { ...view, name: view.id, address: '/', note: `Van ${view.author}` });
  });
}
