import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../oracle/columns.ts';
import type { AuthorisationRow, DisclosureRow, Folder, MembershipRow, WeighingNoteRow } from '../oracle/folder.ts';
import { AUTHORISATION_KINDS, CONCERNS, CONDITIONS, LEVELS, PRODUCTS } from '../oracle/vocabulary.ts';
import { type Chance, chance } from './chance.ts';

export interface LargeOptions {
  readonly persons: number;
  readonly disclosures: number;
  /** The same seed gives the same folder. */
  readonly seed: number;
}

/** The rows of a folder, made while they are asked for: by iterating over each file once, in this order. */
export type Rows = { readonly [Name in keyof Folder]: Iterable<Folder[Name][number]> };

const firstDay = Date.UTC(2018, 0, 1);
const lastDay = 1095;
const dayAt = (index: number): string => new Date(firstDay + index * 86_400_000).toISOString().slice(0, 10);
const days = Array.from({ length: lastDay + 1 }, (_, index) => dayAt(index));
const day = (index: number): string => days[Math.min(index, lastDay)] ?? '';

const idsOf = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);

function* notes(random: Chance, foreign: readonly string[]): Generator<WeighingNoteRow> {
  const concern = () => random.of(CONCERNS);
  for (const [index, service] of foreign.entries()) {
    if (random.happens(0.1)) continue;
    const renewed = random.below(lastDay);
    const row = (id: string, from: number, to: number | null): WeighingNoteRow => ({
      id,
      service,
      validFrom: day(from),
      validTo: to === null ? null : day(to),
      democracy: concern(),
      humanRights: concern(),
      professionalism: concern(),
      powers: concern(),
      dataProtection: concern(),
      permits: random.some(PRODUCTS, 0.8),
      measures: random.some(CONDITIONS, 0.3),
    });
    yield row(`N${index + 1}`, 0, renewed);
    yield row(`N${index + 1}-b`, renewed + 1, null);
  }
}

/** The first partnership is broad, the last ones have few members; a service may leave and come back. */
function membershipsOf(random: Chance, partnerships: readonly string[], services: readonly string[]): MembershipRow[] {
  return partnerships.flatMap((partnership, index) =>
    services
      .filter(() => random.happens(0.8 / (index + 1)))
      .flatMap((service) => {
        const [joined, left] = [random.below(500), 500 + random.below(300)];
        const first = { partnership, service, validFrom: day(joined) };
        if (random.happens(0.7)) return [{ ...first, validTo: null }];
        const again = { partnership, service, validFrom: day(left + 30), validTo: null };
        return [{ ...first, validTo: day(left) }, ...(random.happens(0.5) ? [again] : [])];
      }),
  );
}

function* authorisations(random: Chance, count: number, ids: Ids): Generator<AuthorisationRow> {
  for (let index = 0; index < count; index += 1) {
    const from = random.below(365);
    yield {
      id: `A${index + 1}`,
      kind: random.of(AUTHORISATION_KINDS),
      service: random.of(ids.own),
      level: random.of(LEVELS),
      validFrom: day(from),
      validTo: random.happens(0.3) ? null : day(from + 365 + random.below(365)),
      withdrawnOn: random.happens(0.05) ? day(from + random.below(365)) : null,
      necessity: random.happens(0.9) ? `Noodzaak ${index + 1}` : null,
      proportionality: random.happens(0.8) ? `Evenredigheid ${index + 1}` : null,
      closed: random.maybe(0.9),
      services: [...new Set(Array.from({ length: 5 }, () => random.hub(ids.foreign)))],
      partnerships: random.happens(0.2) ? [random.hub(ids.partnerships)] : [],
      personCategories: random.some(ids.categories, 0.5),
      dataTypes: random.some(ids.types, 0.5),
    };
  }
}

interface Ids {
  readonly own: readonly string[];
  readonly foreign: readonly string[];
  readonly partnerships: readonly string[];
  readonly categories: readonly string[];
  readonly types: readonly string[];
  readonly persons: readonly string[];
  readonly authorisations: readonly string[];
}

/** What an onward disclosure needs to know of the one that it comes from. */
interface Made {
  readonly id: string;
  readonly day: number;
  readonly recipients: readonly string[];
  readonly persons: readonly string[];
}

/** How many persons: mostly one or two, sometimes dozens. */
const crowd = (random: Chance): number => 1 + Math.floor(0.5 / (random.share() + 0.01));

function recipientsOf(from: string, on: string, to: readonly string[], members: readonly MembershipRow[]): string[] {
  const thatDay = members.filter((m) => m.validFrom <= on && (m.validTo === null || on <= m.validTo));
  return [...new Set([...to, ...thatDay.map(({ service }) => service)])].filter((service) => service !== from);
}

interface Start {
  readonly from: string;
  readonly at: number;
  readonly onwardOf: string[];
  readonly persons: readonly string[];
}

function startOf(random: Chance, ids: Ids, made: readonly Made[]): Start {
  const earlier = random.happens(0.3) && made.length > 0 ? random.of(made) : null;
  if (earlier) {
    const persons = random.some(earlier.persons, 0.8);
    const at = Math.min(lastDay, earlier.day + random.below(60));
    return { from: random.of(earlier.recipients), at, onwardOf: [earlier.id], persons };
  }
  const persons = [...new Set(Array.from({ length: crowd(random) }, () => random.hub(ids.persons)))];
  return { from: random.of(ids.own), at: random.below(lastDay), onwardOf: [], persons };
}

function addresseesOf(random: Chance, ids: Ids, from: string): string[] {
  const count = random.happens(0.8) ? 1 : 3;
  const chosen = Array.from({ length: count }, () => random.hub(ids.foreign)).filter((service) => service !== from);
  return chosen.length > 0 ? [...new Set(chosen)] : [ids.foreign.find((service) => service !== from) ?? ''];
}

function* disclosures(
  random: Chance,
  count: number,
  ids: Ids,
  memberships: readonly MembershipRow[],
  itemsOf: (person: string) => readonly string[],
): Generator<DisclosureRow> {
  const members = new Map(ids.partnerships.map((id) => [id, memberships.filter((m) => m.partnership === id)]));
  const made: Made[] = [];
  for (let index = 0; index < count; index += 1) {
    const { from, at, onwardOf, persons: candidates } = startOf(random, ids, made);
    const toPartnership = random.happens(0.15) ? random.hub(ids.partnerships) : null;
    const toServices = addresseesOf(random, ids, from);
    const product = random.happens(0.7) ? 'INVESTIGATIVE' : random.of(PRODUCTS);
    const persons = product === 'NIL_REPLY' ? [] : [...candidates];
    const row: DisclosureRow = {
      id: `D${index + 1}`,
      date: day(at),
      from,
      toServices,
      toPartnership,
      channel: random.happens(0.9) ? 'WRITTEN' : 'ORAL',
      product,
      persons,
      dataItems: persons.flatMap((person) => random.some(itemsOf(person), 0.7)),
      authorisationId: random.happens(0.8) ? random.hub(ids.authorisations) : null,
      conditions: random.some(CONDITIONS, 0.7),
      destroyBy: random.happens(0.3) ? day(at + 365) : null,
      reliabilityIndicated: random.maybe(0.8),
      timelinessIndicated: random.maybe(0.8),
      requestMade: random.maybe(0.2),
      requestAuthorised: random.maybe(0.8),
      controlDone: random.maybe(0.8),
      registered: random.maybe(0.95),
      onwardOf,
    };
    const recipients = recipientsOf(from, row.date, toServices, members.get(toPartnership ?? '') ?? []);
    made.push({ id: row.id, day: at, recipients, persons });
    yield row;
  }
}

/**
 * A large valid folder (format.md) in which, as in life, few services, persons and authorisations have most of the
 * disclosures, and three in ten disclosures are onward ones.
 */
export function largeFolder({ persons, disclosures: count, seed }: LargeOptions): Rows {
  const random = chance(seed);
  const ids: Ids = {
    own: idsOf('O', 2),
    foreign: idsOf('F', Math.min(200, Math.max(10, Math.floor(count / 100)))),
    partnerships: idsOf('V', 10),
    categories: idsOf('C', 8),
    types: idsOf('T', 12),
    persons: idsOf('P', persons),
    authorisations: idsOf('A', Math.max(5, Math.floor(count / 50))),
  };
  const own = { country: 'NL', kind: 'OWN' as const, elevatedRisk: false };
  const foreign = { country: 'XX', kind: 'FOREIGN' as const };
  const memberships = membershipsOf(random, ids.partnerships, [...ids.own, ...ids.foreign]);
  // Person P7 has the items I7-1 and I7-2, so that a disclosure finds them without a table.
  const itemsOf = (person: string) => idsOf(`I${person.slice(1)}-`, Number(person.slice(1)) % 3);
  const items = function* () {
    for (const person of ids.persons) {
      for (const id of itemsOf(person)) yield { id, person, type: random.of(ids.types), basis: random.maybe(0.9) };
    }
  };
  return {
    services: [
      ...ids.own.map((id) => ({ id, name: `Eigen dienst ${id}`, ...own })),
      ...ids.foreign.map((id) => ({ id, name: `Dienst ${id}`, ...foreign, elevatedRisk: random.happens(0.4) })),
    ],
    personCategories: ids.categories.map((id) => ({ id, name: `Categorie ${id}` })),
    dataTypes: ids.types.map((id) => ({ id, name: `Type ${id}` })),
    persons: ids.persons.map((id) => ({ id, name: `Persoon ${id}`, category: random.hub(ids.categories) })),
    dataItems: items(),
    weighingNotes: notes(random, ids.foreign),
    partnerships: ids.partnerships.map((id, index) => {
      return { id, name: `Verband ${id}`, purpose: 'uitwisseling', subgroupOf: index < 3 ? null : 'V1' };
    }),
    memberships,
    authorisations: authorisations(random, ids.authorisations.length, ids),
    cases: ids.persons.slice(0, 3).map((id) => {
      return { id: `K${id}`, name: `Zaak ${id}`, investigators: ['an'], persons: [id] };
    }),
    disclosures: disclosures(random, count, ids, memberships, itemsOf),
  };
}

const fieldOf = (value: unknown): string => (Array.isArray(value) ? value.join('|') : String(value ?? ''));

/** Writes a large folder as CSV, a piece at a time; its ids and names need no quotes. */
export function writeLargeFolder(options: LargeOptions, path: string): void {
  mkdirSync(path, { recursive: true });
  const rows = largeFolder(options);
  for (const [name, { file, columns }] of Object.entries(TABLES)) {
    const header = Object.keys(columns);
    const out = openSync(join(path, file), 'w');
    let piece = `${header.join(',')}\n`;
    for (const row of rows[name as keyof Folder] as Iterable<Readonly<Record<string, unknown>>>) {
      piece += `${header.map((column) => fieldOf(row[column])).join(',')}\n`;
      if (piece.length < 65_536) continue;
      writeSync(out, piece);
      piece = '';
    }
    writeSync(out, piece);
    closeSync(out);
  }
}
