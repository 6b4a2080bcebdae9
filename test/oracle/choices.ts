import fc from 'fast-check';
import { anyDayIndex, anyPeriod, widePeriod } from './days.ts';

/** How often `mostly` takes its first value for once that it takes another. */
const MOST = 12;
/** A number that picks one of a list that is not known yet; see `pick`. */
const any = fc.nat(23);
/** Bits of what to leave out of a list; mostly nothing. See `without`. */
const mostlyAll = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.nat(63) },
);
/** Mostly picks one of the last two. */
const recent = fc.oneof({ weight: 2, arbitrary: fc.nat(1) }, { weight: 1, arbitrary: any });
const sometimes = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(63) });

/** Mostly the first value; shrinks to it. */
function mostly<T>(first: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.nat(MOST + others.length - 1).map((n) => (n < MOST ? first : (others[n - MOST] as T)));
}

const motivation = mostly<string | null>('noodzakelijk, "want"', 'x', null, ' ', '\t\n', '\u00a0');
const maybe = mostly<boolean | null>(true, false, null);

const foreign = fc.record({ elevated: fc.boolean(), hasWideNote: mostly(true, false) });
const partnership = fc.record({ subgroupOf: fc.option(any) });
const membership = fc.record({
  partnership: any,
  /** Also of every other partnership, in the same period. */
  ofAll: mostly(false, true, true, true),
  service: any,
  period: anyPeriod,
  /** A second period: 0 from the very day that the first ends, 1 from the next one in the window, and so on. */
  again: fc.option(fc.record({ gap: fc.nat(3), length: fc.option(fc.nat(4)) }), { freq: 2 }),
});
const note = fc.record({
  service: any,
  period: anyPeriod,
  notPermitted: mostlyAll,
  measures: fc.nat(7),
});
const person = fc.record({ category: any, hasItem: mostly(true, false, false) });
const item = fc.record({ person: any, type: any, basis: maybe });
const authorisation = fc.record({
  kind: any,
  service: fc.nat(1),
  level: mostly('MINISTER' as const, 'DIRECTOR_GENERAL' as const, 'TEAM_HEAD' as const),
  period: widePeriod,
  withdrawnOn: anyDayIndex,
  isWithdrawn: mostly(false, true, true, true),
  necessity: motivation,
  proportionality: motivation,
  closed: maybe,
  notServices: mostlyAll,
  notPartnerships: mostlyAll,
  notCategories: mostlyAll,
  notTypes: mostlyAll,
});
const disclosure = fc.record({
  parents: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.array(recent, { maxLength: 3 }) },
  ),
  from: any,
  byAnyone: mostly(false, true, true),
  day: anyDayIndex,
  step: mostly(0, 0, 0, 0, 1, 1, 2, 3, 4),
  toServices: fc.oneof(
    { weight: 3, arbitrary: fc.array(any, { maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(any, { maxLength: 3 }) },
  ),
  toPartnership: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: any }),
  isOral: mostly(false, true),
  product: mostly(
    'INVESTIGATIVE' as const,
    'BACKGROUND_CHECK' as const,
    'JOINT_OPERATION' as const,
    'ANALYTICAL' as const,
    'NIL_REPLY' as const,
  ),
  notPersons: sometimes,
  notItems: mostlyAll,
  authorisation: any,
  authorisedBy: mostly('FITTING' as const, 'ANY' as const, 'NONE' as const),
  notConditions: mostlyAll,
  destroyBy: fc.option(anyDayIndex),
  reliabilityIndicated: maybe,
  timelinessIndicated: maybe,
  requestMade: mostly<boolean | null>(false, true, true, true, null),
  requestAuthorised: mostly<boolean | null>(true, false, false, null, null),
  controlDone: maybe,
  registered: maybe,
});
/** Bits of who has no part in it: so that investigators share persons, and each has some of their own. */
const oneCase = fc.record({ notPersons: fc.nat(63), notInvestigators: fc.nat(7) });

/** What a random folder is like. Its ids: odd (quotes, commas, accents), or the same ones for every kind of row. */
export type Options = {
  maxForeign?: number;
  maxDisclosures?: number;
  oddIds?: boolean;
  sameIds?: boolean;
  /** More persons, all of whom may be in a disclosure together, and cases that share some of them. */
  sharedCases?: boolean;
};

/** Everything that is left to chance in a folder: simple numbers, that shrink. */
export function anyChoices({ maxForeign = 6, maxDisclosures = 14, oddIds, sameIds = false, sharedCases }: Options) {
  const fewest = sharedCases ? 3 : 1;
  return fc.record({
    foreign: fc.array(foreign, { minLength: 3, maxLength: maxForeign }),
    partnerships: fc.array(partnership, { minLength: 1, maxLength: 3 }),
    memberships: fc.array(membership, { maxLength: 18, size: 'max' }),
    notes: fc.array(note, { maxLength: 5 }),
    categories: fc.integer({ min: 1, max: 3 }),
    types: fc.integer({ min: 1, max: 3 }),
    persons: fc.array(person, { minLength: fewest, maxLength: sharedCases ? 6 : 4 }),
    items: fc.array(item, { maxLength: 4 }),
    authorisations: fc.array(authorisation, { minLength: 1, maxLength: 5, size: 'max' }),
    cases: fc.array(oneCase, { minLength: sharedCases ? 1 : 0, maxLength: sharedCases ? 4 : 2 }),
    disclosures: fc.array(disclosure, { maxLength: maxDisclosures, size: 'max' }),
    areIdsOdd: oddIds === undefined ? mostly(false, true, true, true, true) : fc.constant(oddIds),
    areIdsSame: fc.constant(sameIds),
    isReversed: fc.boolean(),
    isChain: mostly(false, true, true, true),
  });
}

type ValueOf<A> = A extends fc.Arbitrary<infer T> ? T : never;
export type Choices = ValueOf<ReturnType<typeof anyChoices>>;
export type DisclosureChoice = Choices['disclosures'][number];

/** One of a list; undefined only of an empty one. */
export function pick<T>(values: readonly T[], choice: number): T | undefined {
  return values[choice % values.length];
}

/** The list without those whose bit is set. */
export function without<T>(values: readonly T[], leftOut: number): T[] {
  return values.filter((_, i) => ((leftOut >> i) & 1) === 0);
}
