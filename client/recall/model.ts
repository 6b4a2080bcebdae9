import type { RecallQuery } from '../generated/graphql.ts';

export type Holder = RecallQuery['recall'][number];
type Named = { readonly id: string; readonly name: string };

export type Term = 'OVERDUE' | 'AHEAD' | 'NONE';

/** How the day of destruction stands on a day; that day itself is still in time. */
export function termOf(destroyBy: string | null, day: string): Term {
  if (destroyBy === null) return 'NONE';
  return destroyBy < day ? 'OVERDUE' : 'AHEAD';
}

const msPerDay = 86_400_000;

/** Whole days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / msPerDay);

const distinct = (things: readonly Named[]): readonly Named[] =>
  [...new Map(things.map((one) => [one.id, one])).values()].sort((one, other) => one.name.localeCompare(other.name));

export const sourcesOf = (holder: Holder): readonly Named[] => distinct(holder.disclosures.map(({ from }) => from));

export const typesOf = (holder: Holder, person: string): readonly Named[] =>
  distinct(
    holder.disclosures.flatMap(({ dataItems }) =>
      dataItems.filter((item) => item.person.id === person).map(({ type }) => type),
    ),
  );

/** Those to whom the holder passed on what it received about the person, up to a day. */
export const passedOnTo = (holder: Holder, person: string, day: string): readonly Named[] =>
  distinct(
    holder.disclosures.flatMap(({ onward }) =>
      onward
        .filter(({ from, date, persons }) => from.id === holder.service.id && date <= day && persons.some(isOf(person)))
        .flatMap(({ recipients }) => recipients),
    ),
  );

const isOf =
  (id: string) =>
  (one: { readonly id: string }): boolean =>
    one.id === id;

type Received = Holder['disclosures'][number];

export const byDay = (disclosures: readonly Received[]): readonly Received[] =>
  [...disclosures].sort((one, other) =>
    one.date === other.date ? one.id.localeCompare(other.id) : one.date < other.date ? -1 : 1,
  );
