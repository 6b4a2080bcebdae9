import type { Day, Folder, Period } from './folder.ts';

type Named = 'services' | 'persons' | 'dataItems' | 'partnerships' | 'authorisations' | 'disclosures';

/** The row with this id; an error where there is none (a valid folder has no dangling id). */
export function row<T extends Named>(folder: Folder, table: T, id: string): Folder[T][number] {
  for (const candidate of folder[table]) if (candidate.id === id) return candidate;
  throw new Error(`no ${id} in ${table}`);
}

/** domain.md, Words: a service is OWN or FOREIGN. */
export function isForeign(folder: Folder, service: string): boolean {
  return row(folder, 'services', service).kind === 'FOREIGN';
}

/** domain.md, Periods: both ends are included; an empty end is open. */
export function within(period: Period, day: Day): boolean {
  return period.validFrom <= day && (period.validTo === null || day <= period.validTo);
}

/** domain.md, Periods: a membership holds on a day within its period. */
export function isMember(folder: Folder, service: string, partnership: string, day: Day): boolean {
  return folder.memberships.some((m) => m.partnership === partnership && m.service === service && within(m, day));
}

/** Ids in the order of their code units. */
export function byText(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/** Each value once, in the order of code units. */
export function distinct<T extends string>(values: T[]): T[] {
  return [...new Set(values)].sort(byText);
}
