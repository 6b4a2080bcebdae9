import type { Folder } from '../oracle/folder.ts';

type Key = {
  readonly id?: string;
  readonly partnership?: string;
  readonly service?: string;
  readonly validFrom?: string;
};

const keyOf = ({ id, partnership, service, validFrom }: Key): string =>
  id === undefined ? JSON.stringify([partnership, service, validFrom]) : id;

/** The rows of one folder, and those of another in place of the ones known by the same id. */
export function over(before: Folder, after: Folder): Folder {
  const merged = Object.entries(after).map(([name, rows]) => {
    const keys = new Set((rows as Key[]).map(keyOf));
    const kept = (before[name as keyof Folder] as Key[]).filter((row) => !keys.has(keyOf(row)));
    return [name, [...kept, ...rows]] as const;
  });
  return Object.fromEntries(merged) as unknown as Folder;
}
