import { type Chance, chance } from '../../import/chance.ts';
import type { DataItemRow, DisclosureRow, Folder, MembershipRow, PersonRow } from '../../oracle/folder.ts';
import { CONDITIONS, PRODUCTS } from '../../oracle/vocabulary.ts';
import { probeDisclosures, probePersons } from './probes.ts';
import { dayAt, daysSpanned, type Reference, referenceRows } from './reference.ts';

/** Like LDBC FinBench's transfer traces: ordered in time, heavy-tailed, with chains of a bounded number of hops. */
const maxHops = 6;
const onwardShare = 0.4;
/** An onward disclosure is made from one of the latest of these. */
const window = 2_000;

/** The service with a tenth of all receipts. */
export const hubService = 'F1';
/** The person in one of every hundred disclosures. */
export const hubPerson = 'P1';

interface Made {
  readonly id: string;
  readonly hop: number;
  readonly recipients: readonly string[];
  readonly persons: readonly string[];
}

/** A person has the items I7-0 and I7-1 of P7, so that a disclosure finds them without a table. */
const itemsOf = (person: string): string[] =>
  Number(person.slice(1)) % 5 === 0 ? [] : [0, 1].map((index) => `I${person.slice(1)}-${index}`);

/** One of them, the first more often than the last; milder than `hub`, so that the one hub stands out. */
const tail = (random: Chance, count: number): number => Math.floor(count * random.share() ** 1.5);

const foreignId = (random: Chance): string => (random.happens(0.08) ? hubService : `F${2 + tail(random, 199)}`);

function crowd(random: Chance): number {
  const share = random.share();
  if (share < 0.85) return 1;
  if (share < 0.97) return 2 + random.below(2);
  return share < 0.999 ? 4 + random.below(7) : 50;
}

function firstPersons(random: Chance, persons: number): string[] {
  const chosen = new Set(Array.from({ length: crowd(random) }, () => `P${2 + tail(random, persons - 1)}`));
  if (random.happens(0.01)) chosen.add(hubPerson);
  return [...chosen];
}

/** Never empty: an onward disclosure names at least one person of the one that it comes from. */
function keptPersons(random: Chance, { persons }: Made): string[] {
  const kept = random.some(persons, 0.9);
  return kept.length > 0 ? kept : persons.slice(0, 1);
}

type Members = ReadonlyMap<string, readonly MembershipRow[]>;

function recipientsOf(from: string, date: string, to: readonly string[], members: readonly MembershipRow[]): string[] {
  const thatDay = members.filter((m) => m.validFrom <= date && (m.validTo === null || date <= m.validTo));
  return [...new Set([...to, ...thatDay.map(({ service }) => service)])].filter((service) => service !== from);
}

function addressees(random: Chance, from: string): string[] {
  const count = random.happens(0.8) ? 1 : 2 + random.below(2);
  const chosen = new Set(Array.from({ length: count }, () => foreignId(random)));
  chosen.delete(from);
  return chosen.size > 0 ? [...chosen] : [from === hubService ? 'F2' : hubService];
}

function factsOf(random: Chance) {
  return {
    channel: random.happens(0.9) ? 'WRITTEN' : 'ORAL',
    conditions: random.some(CONDITIONS, 0.8),
    destroyBy: null,
    reliabilityIndicated: random.maybe(0.9),
    timelinessIndicated: random.maybe(0.9),
    requestMade: random.maybe(0.2),
    requestAuthorised: random.maybe(0.9),
    controlDone: random.maybe(0.9),
    registered: random.maybe(0.95),
  } as const;
}

interface Shape {
  readonly random: Chance;
  readonly persons: number;
  readonly authorisations: number;
  readonly members: Members;
  readonly partnerships: readonly string[];
}

/** A ring of the latest disclosures that can be passed on. */
class Latest {
  readonly #ring: Made[] = [];
  #next = 0;

  add(made: Made): void {
    this.#ring[this.#next % window] = made;
    this.#next += 1;
  }

  any(random: Chance): Made | null {
    return this.#ring.length === 0 ? null : random.of(this.#ring);
  }
}

function disclosureAt(shape: Shape, id: string, date: string, earlier: Made | null): DisclosureRow {
  const { random } = shape;
  const from = earlier ? random.of(earlier.recipients) : random.of(['O1', 'O1', 'O2']);
  const isNil = earlier === null && random.happens(0.02);
  const persons = isNil ? [] : earlier ? keptPersons(random, earlier) : firstPersons(random, shape.persons);
  const product = isNil ? 'NIL_REPLY' : random.happens(0.9) ? 'INVESTIGATIVE' : random.of(PRODUCTS.filter(notNil));
  return {
    id,
    date,
    from,
    toServices: addressees(random, from),
    toPartnership: random.happens(0.03) ? random.of(shape.partnerships) : null,
    product,
    persons,
    dataItems: persons.flatMap((person) => random.some(itemsOf(person), 0.7)),
    authorisationId: random.happens(0.8) ? `A${1 + tail(random, shape.authorisations)}` : null,
    onwardOf: earlier ? [earlier.id] : [],
    ...factsOf(random),
  };
}

const notNil = (product: string): boolean => product !== 'NIL_REPLY';

/** The disclosures, ordered in time, each made when it is asked for. */
function* disclosures(shape: Shape, count: number): Generator<DisclosureRow> {
  const latest = new Latest();
  for (let index = 0; index < count; index += 1) {
    const date = dayAt(Math.floor((index / count) * daysSpanned));
    const candidate = shape.random.happens(onwardShare) ? latest.any(shape.random) : null;
    const earlier = candidate && candidate.hop < maxHops ? candidate : null;
    const row = disclosureAt(shape, `D${index + 1}`, date, earlier);
    yield row;
    const recipients = recipientsOf(row.from, date, row.toServices, shape.members.get(row.toPartnership ?? '') ?? []);
    if (row.persons.length === 0) continue;
    latest.add({ id: row.id, hop: (earlier?.hop ?? 0) + 1, recipients, persons: row.persons });
  }
}

function* persons(count: number): Generator<PersonRow> {
  for (let index = 1; index <= count; index += 1) {
    yield { id: `P${index}`, name: `Persoon ${index}`, category: `C${1 + (index % 8)}` };
  }
  yield* probePersons();
}

function* dataItems(random: Chance, count: number): Generator<DataItemRow> {
  for (let index = 1; index <= count; index += 1) {
    const person = `P${index}`;
    for (const id of itemsOf(person)) yield { id, person, type: `T${1 + random.below(12)}`, basis: random.maybe(0.9) };
  }
}

/** A data set: what is small as arrays, what is large made anew each time that it is asked for. */
export interface Trace {
  readonly size: number;
  readonly persons: number;
  readonly reference: Reference;
  readonly rows: {
    persons(): Iterable<PersonRow>;
    dataItems(): Iterable<DataItemRow>;
    disclosures(): Iterable<DisclosureRow>;
  };
  /** Whom a disclosure reaches (domain.md, "Flow"). */
  recipients(row: DisclosureRow): string[];
}

/**
 * A data set with this number of disclosures, beside those of the probes; one person for every five.
 * @param seed the same seed gives the same rows
 */
export function makeTrace(size: number, seed = 20_201_124): Trace {
  const reference = referenceRows(seed);
  const persons_ = Math.max(20, Math.floor(size / 5));
  const members = new Map(
    reference.partnerships.map(({ id }) => [id, reference.memberships.filter((m) => m.partnership === id)]),
  );
  const shape = (): Shape => ({
    random: chance(seed + 3),
    persons: persons_,
    authorisations: reference.authorisations.length,
    members,
    partnerships: reference.partnerships.map(({ id }) => id),
  });
  return {
    size,
    persons: persons_,
    reference,
    rows: {
      persons: () => persons(persons_),
      dataItems: () => dataItems(chance(seed + 2), persons_),
      *disclosures() {
        yield* disclosures(shape(), size);
        yield* probeDisclosures();
      },
    },
    recipients: ({ from, date, toServices, toPartnership }) =>
      recipientsOf(from, date, toServices, members.get(toPartnership ?? '') ?? []),
  };
}

/** All of it as one folder in memory; for sizes that fit there. */
export const asFolder = ({ reference, rows }: Trace): Folder => ({
  ...reference,
  persons: [...rows.persons()],
  dataItems: [...rows.dataItems()],
  cases: [],
  disclosures: [...rows.disclosures()],
});
