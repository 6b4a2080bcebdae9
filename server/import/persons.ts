import { byText } from '../by-text.ts';
import type { Plan } from './plan.ts';

/** Persons whom the rows that an import writes are about; ids, sorted. */
export function personsIn(plan: Plan): string[] {
  const rows = <File extends keyof Plan>(file: File) => [...plan[file].added, ...plan[file].changed];
  const ids = [
    ...rows('persons.csv').map(({ id }) => id),
    ...rows('data_items.csv').map(({ person }) => person),
    ...rows('disclosures.csv').flatMap(({ persons }) => persons),
    ...rows('cases.csv').flatMap(({ persons }) => persons),
  ];
  return [...new Set(ids)].sort(byText);
}
