import { readdirSync } from 'node:fs';
import { byText } from '../../../server/by-text.ts';
import { type DisclosureRow, emptyFolder, type Folder } from '../../oracle/folder.ts';
import { recipients } from '../../oracle/recipients.ts';
import type { Rule } from '../../oracle/rule.ts';
import { asFolder, type Trace } from '../data/trace.ts';

const folderOfRules = new URL('../../oracle/rules/', import.meta.url);

/** The oracle's rules. It loads them by Vite's glob, which only tests have: so here by name. */
async function loadRules(): Promise<Rule[]> {
  const files = readdirSync(folderOfRules).filter((file) => file.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((file) => import(new URL(file, folderOfRules).href) as Promise<{ rule: Rule }>),
  );
  return modules.map(({ rule }) => rule);
}

/** What a disclosure was found to be. */
export interface Judged {
  readonly id: string;
  readonly verdict: string;
  readonly fired: readonly string[];
  readonly open: readonly string[];
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));

function group<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const found = groups.get(keyOf(row));
    if (found) found.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const picked = <Row>(index: ReadonlyMap<string, Row>, ids: readonly string[]): Row[] =>
  ids.flatMap((id) => index.get(id) ?? []);

function indexed(folder: Folder) {
  return {
    services: byId(folder.services),
    persons: byId(folder.persons),
    items: byId(folder.dataItems),
    authorisations: byId(folder.authorisations),
    notes: group(folder.weighingNotes, ({ service }) => service),
    members: group(folder.memberships, ({ partnership }) => partnership),
  };
}

/**
 * The oracle looks for each row in all rows. So each disclosure gets a folder of its own, of the rows that bear on it,
 * each found by its id: the rules then look through a handful.
 */
function surroundings(index: ReturnType<typeof indexed>, disclosure: DisclosureRow): Folder {
  const memberships = index.members.get(disclosure.toPartnership ?? '') ?? [];
  const members = memberships.map(({ service }) => service);
  const services = picked(index.services, [...new Set([disclosure.from, ...disclosure.toServices, ...members])]);
  const near = { ...emptyFolder(), services, memberships };
  return {
    ...near,
    persons: picked(index.persons, disclosure.persons),
    dataItems: picked(index.items, disclosure.dataItems),
    weighingNotes: recipients(near, disclosure).flatMap((service) => index.notes.get(service) ?? []),
    authorisations: picked(index.authorisations, [disclosure.authorisationId ?? '']),
  };
}

function verdictOf(fired: readonly Rule[], open: readonly Rule[]): string {
  const any = (rules: readonly Rule[], severity: Rule['severity']) => rules.some((rule) => rule.severity === severity);
  if (any(fired, 'UNLAWFUL')) return 'UNLAWFUL';
  if (any(open, 'UNLAWFUL')) return 'UNDECIDED';
  if (any(fired, 'CARELESS')) return 'CARELESS';
  return any(open, 'CARELESS') ? 'UNDECIDED' : 'LAWFUL';
}

/** Plain TypeScript over arrays: no engine, no API. */
export interface Plain {
  /** The first disclosures on or after a day, by day and id, judged. */
  judge(from: string, count: number): Judged[];
}

export async function openPlain(trace: Trace): Promise<Plain> {
  const rules = await loadRules();
  const folder = asFolder(trace);
  const index = indexed(folder);
  const inOrder = folder.disclosures.toSorted((one, other) => byText(one.date, other.date) || byText(one.id, other.id));
  const judgeOne = (disclosure: DisclosureRow): Judged => {
    const isOwn = index.services.get(disclosure.from)?.kind === 'OWN';
    if (!isOwn || disclosure.product === 'NIL_REPLY' || disclosure.product === 'ANALYTICAL') {
      return { id: disclosure.id, verdict: 'NOT_ASSESSED', fired: [], open: [] };
    }
    const near = surroundings(index, disclosure);
    const [authorisation = null] = near.authorisations;
    const answers = rules.map((rule) => ({ rule, answer: rule.judge(near, disclosure, authorisation) }));
    const that = (answer: string) => answers.filter((one) => one.answer === answer).map(({ rule }) => rule);
    const [fired, open] = [that('FIRES'), that('OPEN')];
    const named = (some: readonly Rule[]) => some.map(({ name }) => name).sort();
    return { id: disclosure.id, verdict: verdictOf(fired, open), fired: named(fired), open: named(open) };
  };
  return {
    judge: (from, count) => {
      const start = inOrder.findIndex(({ date }) => date >= from);
      return inOrder.slice(start, start + count).map(judgeOne);
    },
  };
}
