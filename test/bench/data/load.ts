import { findBy } from '../../../server/find-by.ts';
import type { Graph, Transaction } from '../../../server/graph/graph.ts';
import { type Statement, statement } from '../../../server/graph/statement.ts';
import type { Trace } from './trace.ts';

type Row = Readonly<Record<string, unknown>>;

const batchSize = 10_000;

/** Nodes without a check that they are new: what someone writes who loads a file by hand. */
const create = (label: string, columns: string): Statement<never> => ({
  name: `bench: create ${label}`,
  text: `UNWIND $rows AS row CREATE (n:${label}) SET ${columns
    .split(' ')
    .map((column) => `n.${column} = row.${column}`)
    .join(', ')}`,
});

const link = (name: string): Statement<never> => statement<never>(`import/link/${name}`);

/** A piece of the data: the nodes of a table and the edges that their columns give. */
interface Table {
  readonly nodes: Statement<never>;
  readonly links: readonly (readonly [column: string, by: Statement<never>])[];
}

const tables = {
  services: { nodes: create('Service', 'id name country kind elevatedRisk findBy'), links: [] },
  personCategories: { nodes: create('PersonCategory', 'id name findBy'), links: [] },
  dataTypes: { nodes: create('DataType', 'id name findBy'), links: [] },
  persons: { nodes: create('Person', 'id name findBy findById'), links: [['category', link('person-category')]] },
  dataItems: {
    nodes: create('DataItem', 'id basis findBy'),
    links: [
      ['person', link('data-item-person')],
      ['type', link('data-item-type')],
    ],
  },
  weighingNotes: {
    nodes: create(
      'WeighingNote',
      'id validFrom validTo democracy humanRights professionalism powers dataProtection permits measures findBy',
    ),
    links: [['service', link('weighing-note-service')]],
  },
  partnerships: {
    nodes: create('Partnership', 'id name purpose findBy'),
    links: [['subgroupOf', link('partnership-parent')]],
  },
  authorisations: {
    nodes: create(
      'Authorisation',
      'id kind level validFrom validTo withdrawnOn necessity proportionality closed findBy',
    ),
    links: [
      ['service', link('authorisation-own-service')],
      ['services', link('authorisation-service')],
      ['partnerships', link('authorisation-partnership')],
      ['personCategories', link('authorisation-person-category')],
      ['dataTypes', link('authorisation-data-type')],
    ],
  },
  disclosures: {
    nodes: create(
      'Disclosure',
      'id date channel product conditions destroyBy reliabilityIndicated timelinessIndicated requestMade requestAuthorised controlDone registered findBy',
    ),
    links: [
      ['from', link('disclosure-maker')],
      ['recipients', link('disclosure-recipient')],
      ['toServices', link('disclosure-to-service')],
      ['toPartnership', link('disclosure-to-partnership')],
      ['persons', link('disclosure-person')],
      ['dataItems', link('disclosure-data-item')],
      ['authorisationId', link('disclosure-authorisation')],
      ['onwardOf', link('disclosure-earlier')],
    ],
  },
} satisfies Readonly<Record<string, Table>>;

const linkMembership = link('membership');

const targets = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

function* batches<T>(rows: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const row of rows) {
    if (batch.push(row) < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** How much was loaded. */
export interface Loaded {
  nodes: number;
  edges: number;
}

const withFinders = (row: Row): Row => ({
  ...row,
  findBy: findBy(row['id'], row['name']),
  findById: findBy(row['id'], null),
});

async function loadTable(transaction: Transaction, { nodes, links }: Table, rows: readonly Row[], loaded: Loaded) {
  await transaction.run(nodes, { rows: rows.map(withFinders) });
  loaded.nodes += rows.length;
  for (const [column, by] of links) {
    const edges = rows.flatMap((row) => targets(row[column]).map((to) => ({ from: row['id'], to })));
    for (const batch of batches(edges)) await transaction.run(by, { rows: batch });
    loaded.edges += edges.length;
  }
}

/**
 * Loads a data set by plain UNWIND batches of 10,000, without a check, one transaction for each batch of a table.
 * @param progress told after every batch of disclosures
 */
export async function loadPlainly(
  graph: Graph,
  trace: Trace,
  progress: (disclosures: number) => void = () => {},
): Promise<Loaded> {
  const loaded: Loaded = { nodes: 0, edges: 0 };
  const { memberships, ...reference } = trace.reference;
  const load = async (name: keyof typeof tables, rows: Iterable<Row>) => {
    let done = 0;
    for (const batch of batches(rows)) {
      await graph.write((transaction) => loadTable(transaction, tables[name], batch, loaded));
      done += batch.length;
      if (name === 'disclosures') progress(done);
    }
  };
  for (const [name, rows] of Object.entries(reference)) await load(name as keyof typeof reference, rows);
  await graph.write((transaction) => transaction.run(linkMembership, { rows: memberships }));
  loaded.edges += memberships.length;
  await load('persons', trace.rows.persons() as Iterable<unknown> as Iterable<Row>);
  await load('dataItems', trace.rows.dataItems() as Iterable<unknown> as Iterable<Row>);
  await load('disclosures', withRecipients(trace));
  return loaded;
}

function* withRecipients(trace: Trace): Generator<Row> {
  for (const row of trace.rows.disclosures()) yield { ...row, recipients: trace.recipients(row) };
}
