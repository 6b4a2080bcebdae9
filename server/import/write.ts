import { findBy } from '../find-by.ts';
import type { Transaction } from '../graph/graph.ts';
import { type Statement, statement } from '../graph/statement.ts';
import { type FileName, fileNames, keyOf } from './format.ts';
import type { Plan } from './plan.ts';

type RawRow = Readonly<Record<string, unknown>>;

/** An edge type that a column of the rows gives: one statement, and for each row the ids it leads to. */
interface Link {
  readonly statement: Statement<never>;
  readonly column: string;
}

const link = (name: string, column: string): Link => ({ statement: statement(`import/link/${name}`), column });

const links: Partial<Record<FileName, readonly Link[]>> = {
  'persons.csv': [link('person-category', 'category')],
  'data_items.csv': [link('data-item-person', 'person'), link('data-item-type', 'type')],
  'weighing_notes.csv': [link('weighing-note-service', 'service')],
  'partnerships.csv': [link('partnership-parent', 'subgroupOf')],
  'authorisations.csv': [
    link('authorisation-own-service', 'service'),
    link('authorisation-service', 'services'),
    link('authorisation-partnership', 'partnerships'),
    link('authorisation-person-category', 'personCategories'),
    link('authorisation-data-type', 'dataTypes'),
  ],
  'cases.csv': [link('case-person', 'persons')],
  'disclosures.csv': [
    link('disclosure-maker', 'from'),
    link('disclosure-recipient', 'recipients'),
    link('disclosure-to-service', 'toServices'),
    link('disclosure-to-partnership', 'toPartnership'),
    link('disclosure-person', 'persons'),
    link('disclosure-data-item', 'dataItems'),
    link('disclosure-authorisation', 'authorisationId'),
    link('disclosure-earlier', 'onwardOf'),
  ],
};

const slug = (file: FileName): string => file.replace('.csv', '').replaceAll('_', '-');

const nodeFiles = fileNames.filter((file) => file !== 'memberships.csv');
const nodeStatements = new Map(nodeFiles.map((file) => [file, statement<never>(`import/write/${slug(file)}`)]));
const unlinkStatements = new Map(
  nodeFiles
    .filter((file) => links[file])
    .map((file) => [file, statement<never>(`import/unlink/${slug(file).replace(/s$/, '')}`)]),
);
const linkMembership = statement<never>('import/link/membership');
const unlinkMembership = statement<never>('import/unlink/membership');

const batchSize = 10_000;

/** Told after every batch; `done` and `total` count rows and edges to write. */
export type Progress = (done: number, total: number) => void;

const targets = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === null ? [] : [value]);

/** Folded ahead, so that a search only compares: by id and name, and by the id alone where names are hidden. */
const withFinders = (row: RawRow): RawRow => ({
  ...row,
  findBy: findBy(row['id'], row['name']),
  findById: findBy(row['id'], null),
});

/** Nodes come first, then edges; what changed loses its old edges before it gets new ones. */
function* steps(plan: Plan): Generator<{ statement: Statement<never>; rows: readonly RawRow[] }> {
  for (const [file, writeNodes] of nodeStatements) {
    const rows: readonly RawRow[] = [...plan[file].added, ...plan[file].changed];
    yield { statement: writeNodes, rows: rows.map(withFinders) };
    const unlink = unlinkStatements.get(file);
    if (unlink) yield { statement: unlink, rows: plan[file].changed.map(({ id }) => ({ id })) };
  }
  yield { statement: unlinkMembership, rows: plan['memberships.csv'].changed };
  yield { statement: linkMembership, rows: [...plan['memberships.csv'].added, ...plan['memberships.csv'].changed] };
  for (const file of nodeFiles) {
    const rows: readonly RawRow[] = [...plan[file].added, ...plan[file].changed];
    for (const { statement: writeEdges, column } of links[file] ?? []) {
      const edges = rows.flatMap((row) => targets(row[column]).map((to) => ({ from: keyOf(file, row), to })));
      yield { statement: writeEdges, rows: edges };
    }
  }
}

/**
 * Writes what a plan holds, in batches.
 * @param progress told after every batch
 */
export async function writePlan(transaction: Transaction, plan: Plan, progress: Progress): Promise<void> {
  const work = [...steps(plan)].filter(({ rows }) => rows.length > 0);
  const total = work.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { statement: step, rows } of work) {
    for (let start = 0; start < rows.length; start += batchSize) {
      const batch = rows.slice(start, start + batchSize);
      await transaction.run(step, { rows: batch });
      done += batch.length;
      progress(done, total);
    }
  }
}
