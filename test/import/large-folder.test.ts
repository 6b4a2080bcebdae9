import { describe, expect, test } from 'vitest';
import { readFolder } from '../oracle/csv.ts';
import type { Folder } from '../oracle/folder.ts';
import { brokenRules } from '../oracle/valid.ts';
import { onDisk } from './folders.ts';
import { largeFolder, writeLargeFolder } from './large-folder.ts';

const inMemory = (persons: number, disclosures: number, seed: number): Folder =>
  Object.fromEntries(
    Object.entries(largeFolder({ persons, disclosures, seed })).map(([name, rows]) => [name, [...rows]]),
  ) as unknown as Folder;

describe('a large folder', () => {
  test.each([1, 2, 3])('breaks no rule (seed %i)', (seed) => {
    expect(brokenRules(inMemory(150, 400, seed))).toEqual([]);
  });

  test('is the same for the same seed, and another for another', () => {
    expect(inMemory(50, 50, 1)).toEqual(inMemory(50, 50, 1));
    expect(inMemory(50, 50, 1)).not.toEqual(inMemory(50, 50, 2));
  });

  test('is written as what it is', () => {
    using disk = onDisk();
    writeLargeFolder({ persons: 200, disclosures: 300, seed: 1 }, disk.path);
    expect(readFolder(disk.path)).toEqual(inMemory(200, 300, 1));
  });

  test('has as many persons and disclosures as asked for, a hub among the persons, and onward disclosures', () => {
    const { persons, disclosures } = inMemory(2000, 1000, 1);
    expect([persons.length, disclosures.length]).toEqual([2000, 1000]);
    const perPerson = new Map<string, number>();
    for (const id of disclosures.flatMap((row) => row.persons)) perPerson.set(id, (perPerson.get(id) ?? 0) + 1);
    const average = [...perPerson.values()].reduce((sum, count) => sum + count, 0) / persons.length;
    expect(Math.max(...perPerson.values())).toBeGreaterThan(20 * average);
    expect(disclosures.filter(({ onwardOf }) => onwardOf.length > 0).length).toBeGreaterThan(200);
  });
});
