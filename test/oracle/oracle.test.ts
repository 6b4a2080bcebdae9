import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFolder, writeFolder } from './csv.ts';
import { DAY_AFTER } from './days.ts';
import { anyFolder } from './random-folder.ts';
import { rules } from './rules.ts';
import { earliestSharedDay, earliestSharedDayByCalendar } from './shared-day.ts';
import { ofDisclosure, ofFolder, situationsIn } from './situations.ts';
import { brokenRules } from './valid.ts';

const CAN_BE_OPEN = [
  'NOT_CLOSED',
  'NO_BASIS',
  'REQUEST_UNAUTHORISED',
  'NO_RELIABILITY',
  'CONTROL_MISSING',
  'NOT_REGISTERED',
];
const SAMPLES = 500;
const ENOUGH = 10;

describe('the generator', () => {
  test.each([{}, { oddIds: true }, { sameIds: true }, { sharedCases: true }])('makes valid folders, %o', (options) => {
    fc.assert(
      fc.property(anyFolder(options), (folder) => {
        expect(brokenRules(folder)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('makes folders that are read back as they were written', () => {
    const dir = mkdtempSync(join(tmpdir(), 'oracle-'));
    try {
      fc.assert(
        fc.property(anyFolder(), (folder) => {
          rmSync(dir, { recursive: true });
          writeFolder(folder, dir);
          expect(readFolder(dir)).toEqual(folder);
        }),
        { numRuns: 50 },
      );
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  });

  test('makes every interesting situation', () => {
    const expected = [
      ...Object.keys(ofDisclosure),
      ...Object.keys(ofFolder),
      ...rules.map((rule) => `${rule.name} fires`),
      ...CAN_BE_OPEN.map((name) => `${name} is open`),
    ];
    const seen = new Map(expected.map((name) => [name, 0]));
    for (const folder of fc.sample(anyFolder(), { numRuns: SAMPLES, seed: 2020 })) {
      for (const name of situationsIn(folder)) seen.set(name, (seen.get(name) ?? 0) + 1);
    }
    if (import.meta.env['SHOW']) console.table([...seen]);
    expect([...seen].filter(([, count]) => count < ENOUGH)).toEqual([]);
    expect([...seen.keys()].sort()).toEqual(expected.sort());
  }, 60_000);
});

test('the earliest shared day is the one that trying every day of the calendar finds', () => {
  fc.assert(
    fc.property(anyFolder({ maxDisclosures: 0 }), fc.nat(20), fc.nat(20), (folder, i, j) => {
      const one = folder.services[i % folder.services.length]?.id ?? '';
      const other = folder.services[j % folder.services.length]?.id ?? '';
      for (const { id } of folder.partnerships) {
        const args = [folder, id, one, other, '2019-12-31', DAY_AFTER] as const;
        expect(earliestSharedDay(...args)).toBe(earliestSharedDayByCalendar(...args));
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);
