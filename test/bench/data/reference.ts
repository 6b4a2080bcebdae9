import { type Chance, chance } from '../../import/chance.ts';
import { largeFolder } from '../../import/large-folder.ts';
import type { Folder, MembershipRow } from '../../oracle/folder.ts';

const firstDay = Date.UTC(2018, 0, 1);

/** How many days the data spans. */
export const daysSpanned = 1095;

/** The ISO day at a distance from the first one. */
export const dayAt = (index: number): string => new Date(firstDay + index * 86_400_000).toISOString().slice(0, 10);

/** The last day of the data: the `asOf` of every question that the benchmark asks. */
export const lastDay: string = dayAt(daysSpanned);

/** A few broad partnerships and several small ones; some members leave. */
function membershipsOf(random: Chance, partnerships: readonly string[], foreign: readonly string[]): MembershipRow[] {
  return partnerships.flatMap((partnership, index) => {
    const size = index === 0 ? 30 : index === 1 ? 20 : 8;
    const members = new Set(Array.from({ length: size }, () => random.of(foreign)));
    return ['O1', ...members].map((service) => ({
      partnership,
      service,
      validFrom: dayAt(random.below(100)),
      validTo: random.happens(0.2) ? dayAt(500 + random.below(500)) : null,
    }));
  });
}

/** The rows that do not grow with the number of disclosures: 2 own and 200 foreign services, and what is about them. */
export type Reference = Omit<Folder, 'persons' | 'dataItems' | 'cases' | 'disclosures'>;

/** The same rows for every size, so that the same question can have the same answer in a small and in a large graph. */
export function referenceRows(seed: number): Reference {
  const rows = largeFolder({ persons: 1, disclosures: 20_000, seed });
  const services = [...rows.services];
  const partnerships = [...rows.partnerships];
  const foreign = services.filter(({ kind }) => kind === 'FOREIGN').map(({ id }) => id);
  const ids = partnerships.map(({ id }) => id);
  return {
    services,
    personCategories: [...rows.personCategories],
    dataTypes: [...rows.dataTypes],
    weighingNotes: [...rows.weighingNotes],
    partnerships,
    memberships: membershipsOf(chance(seed + 1), ids, foreign),
    authorisations: [...rows.authorisations],
  };
}
