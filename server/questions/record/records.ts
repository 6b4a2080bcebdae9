import DataLoader from 'dataloader';
import type { Trail } from '../../audit/trail.ts';
import { notFound, ProductError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import {
  type ListKind,
  type ListRowOf,
  listStatements,
  type RecordKind,
  type RecordOf,
  recordStatements,
} from './kinds.ts';

/** The records of one request: each is read once, and those asked for together are read in one statement. */
export interface Records {
  /** @returns the record, or null when there is none with the id */
  find<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind> | null>;
  /** @throws ProductError NOT_FOUND when there is none with the id; for what a question is about */
  ask<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind>>;
  /** @throws ProductError INTERNAL when one is missing: an id that the graph gave leads somewhere */
  get<Kind extends RecordKind>(kind: Kind, id: string): Promise<RecordOf<Kind>>;
  all<Kind extends RecordKind>(kind: Kind, ids: readonly string[]): Promise<RecordOf<Kind>[]>;
  /** @returns the list of that kind which belongs to the id */
  list<Kind extends ListKind>(kind: Kind, of: string): Promise<ListRowOf<Kind>[]>;
}

const words: Readonly<Record<RecordKind, string>> = {
  person: 'person',
  personCategory: 'person category',
  dataType: 'data type',
  dataItem: 'data item',
  service: 'service',
  weighingNote: 'weighing note',
  partnership: 'partnership',
  authorisation: 'authorisation',
  disclosure: 'disclosure',
};

function recordLoader(graph: Graph, trail: Trail, kind: RecordKind): DataLoader<string, unknown> {
  return new DataLoader(async (ids) => {
    const rows = await graph.read<{ readonly id: string }>(recordStatements[kind], { ids });
    for (const row of rows) trail.record(kind, row);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

function listLoader(graph: Graph, kind: ListKind): DataLoader<string, readonly unknown[]> {
  return new DataLoader(async (ids) => {
    const rows = await graph.read<{ readonly of: string }>(listStatements[kind], { ids });
    const lists = new Map<string, unknown[]>(ids.map((id) => [id, []]));
    for (const row of rows) lists.get(row.of)?.push(row);
    return ids.map((id) => lists.get(id) ?? []);
  });
}

const loaders = <Kind extends string, Loader>(kinds: Readonly<Record<Kind, unknown>>, make: (kind: Kind) => Loader) =>
  new Map((Object.keys(kinds) as Kind[]).map((kind) => [kind, make(kind)]));

/**
 * @param graph that the records are read from; make one set of records for each request
 * @param trail told of every record that is read
 */
export function openRecords(graph: Graph, trail: Trail): Records {
  const records = loaders(recordStatements, (kind: RecordKind) => recordLoader(graph, trail, kind));
  const lists = loaders(listStatements, (kind: ListKind) => listLoader(graph, kind));
  const find = async <Kind extends RecordKind>(kind: Kind, id: string) =>
    (await records.get(kind)?.load(id)) as RecordOf<Kind> | null;
  const get = async <Kind extends RecordKind>(kind: Kind, id: string) => {
    const record = await find(kind, id);
    if (record === null) throw new ProductError('INTERNAL', `The ${words[kind]} "${id}" is named but not stored.`);
    return record;
  };
  return {
    find,
    get,
    async ask(kind, id) {
      const record = await find(kind, id);
      if (record === null) throw notFound(words[kind], id);
      return record;
    },
    all: (kind, ids) => Promise.all(ids.map((id) => get(kind, id))),
    list: async <Kind extends ListKind>(kind: Kind, of: string) =>
      (await lists.get(kind)?.load(of)) as ListRowOf<Kind>[],
  };
}
