import type { Row } from '../format.ts';
import type { Problem } from '../problem.ts';
import type { Stored } from '../stored.ts';
import { wrong } from '../wording.ts';
import type { Outcome, World } from '../world.ts';
import { type Place, problemAt } from './check.ts';

type Disclosure = Outcome<Row<'disclosures.csv'>>;

/** Whom each disclosure reached, by its id. */
export type Reached = ReadonlyMap<string, readonly string[]>;

/** The memberships that held when a disclosure was stored, and which the folder ends before its day; by line. */
function endedMemberships(world: World, stored: Stored, { row }: Disclosure, isAsked: (service: string) => boolean) {
  const { date, toPartnership } = row;
  const isBefore = (end: string | null) => end !== null && end < date;
  const places: Place[] = [];
  for (const [key, outcome] of world['memberships.csv']) {
    const { partnership, service, validFrom, validTo } = outcome.row;
    if (partnership !== toPartnership || !isAsked(service) || validFrom > date || !isBefore(validTo)) continue;
    const before = stored['memberships.csv'].get(key);
    if (before && !isBefore(before.validTo)) {
      places.push({ file: 'memberships.csv', outcome, column: 'validTo', value: validTo });
    }
  }
  return places.sort((one, other) => (one.outcome?.line ?? 0) - (other.outcome?.line ?? 0));
}

function checkReached(world: World, stored: Stored, reached: Reached, outcome: Disclosure): (Problem | null)[] {
  const { id, from, date, toServices, toPartnership } = outcome.row;
  const here = { file: 'disclosures.csv', outcome };
  if (toServices.includes(from)) {
    return [problemAt([{ ...here, column: 'toServices', value: from }], wrong('TO_ITS_MAKER', { id }))];
  }
  if (reached.get(id)?.length !== 0) return [];
  if (toPartnership === null) {
    return [problemAt([{ ...here, column: 'toServices', value: '' }], wrong('NO_RECIPIENT', { id }))];
  }
  const ended = endedMemberships(world, stored, outcome, (service) => service !== from);
  const places = [{ ...here, column: 'toPartnership', value: toPartnership }, ...ended];
  return [problemAt(places, wrong('NO_MEMBER', { id, day: date }))];
}

function checkOnward(world: World, stored: Stored, reached: Reached, outcome: Disclosure): (Problem | null)[] {
  const { id, from, date, onwardOf, persons } = outcome.row;
  const disclosures = world['disclosures.csv'];
  const here = { file: 'disclosures.csv', outcome };
  const earlier = onwardOf.map((of) => disclosures.get(of));
  const problems: (Problem | null)[] = [];
  for (const source of earlier) {
    if (!source) continue;
    const { id: of, date: day, toServices } = source.row;
    const places = (column: string): Place[] => [
      { ...here, column: 'onwardOf', value: of },
      { file: 'disclosures.csv', outcome: source, column, value: column === 'date' ? day : toServices.join('|') },
    ];
    if (date < day)
      problems.push(problemAt(places('date'), wrong('BEFORE_SOURCE', { id, day: date, source: of, sourceDay: day })));
    if (reached.get(of)?.includes(from) === false) {
      const causes = [
        ...places('toServices'),
        ...endedMemberships(world, stored, source, (service) => service === from),
      ];
      problems.push(problemAt(causes, wrong('NOT_RECEIVED', { id, source: of, service: from })));
    }
  }
  if (onwardOf.length === 0 || earlier.includes(undefined)) return problems;
  const named = new Set(earlier.flatMap((source) => source?.row.persons ?? []));
  for (const person of persons.filter((candidate) => !named.has(candidate))) {
    const places: Place[] = [
      { ...here, column: 'persons', value: person },
      ...earlier.map((source) => ({
        file: 'disclosures.csv',
        outcome: source,
        column: 'persons',
        value: source?.row.persons.join('|') ?? '',
      })),
    ];
    problems.push(problemAt(places, wrong('PERSON_NOT_IN_SOURCE', { id, person })));
  }
  return problems;
}

/** Every disclosure reaches someone else, and an onward one comes from what its maker received (domain.md, "Flow"). */
export function checkRecipients(world: World, stored: Stored, reached: Reached): Problem[] {
  return [...world['disclosures.csv'].values()]
    .flatMap((outcome) => [
      ...checkReached(world, stored, reached, outcome),
      ...checkOnward(world, stored, reached, outcome),
    ])
    .filter((problem) => problem !== null);
}
