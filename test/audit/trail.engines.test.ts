import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Happening } from '../../server/audit/entry.ts';
import { type Answer, openAsk } from '../api/ask.ts';
import { type Engine, onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { readFolder } from '../oracle/csv.ts';
import type { Folder } from '../oracle/folder.ts';
import { anyFolder, withQuestions } from '../oracle/random-folder.ts';
import { everyQuestion, type Values } from './every-field.ts';
import { listed } from './listed.ts';

const sample = fileURLToPath(new URL('../../server/sample', import.meta.url));

const quoted = (ids: readonly { readonly id: string }[]): string[] =>
  ids.slice(0, 3).map(({ id }) => JSON.stringify(id));

const valuesOf = (folder: Folder, asOf: string): Values => {
  const disclosures = quoted(folder.disclosures);
  const persons = quoted(folder.persons);
  const services = quoted(folder.services);
  return {
    person: [...persons, '"nobody"'],
    service: services,
    recipient: services,
    to: services,
    from: services,
    partnership: quoted(folder.partnerships),
    authorisation: quoted(folder.authorisations),
    disclosure: disclosures,
    weighingNote: quoted(folder.weighingNotes),
    personCategory: quoted(folder.personCategories),
    dataType: quoted(folder.dataTypes),
    asOf: [JSON.stringify(asOf)],
    on: ['"2010-01-01"'],
    text: [...persons, ...disclosures, ...quoted(folder.dataItems)],
    gaps: ['true'],
  };
};

interface Told {
  readonly strings: readonly string[];
  readonly disclosures: readonly string[];
}

/** What stands in a cursor, which is JSON in base64. */
function inCursor(text: string): string[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value.map(String) : [];
  } catch {
    return [];
  }
}

/** Every text of an answer, also taken apart as evidence and cursors are, and the id of every disclosure in it. */
function toldBy(value: unknown): Told {
  if (typeof value === 'string')
    return { strings: [value, ...value.split(/[=,|] ?/), ...inCursor(value)], disclosures: [] };
  if (typeof value !== 'object' || value === null) return { strings: [], disclosures: [] };
  const inner = Object.values(value).map(toldBy);
  const { __typename: type, id } = value as Record<string, unknown>;
  return {
    strings: inner.flatMap(({ strings }) => strings),
    disclosures: [...inner.flatMap(({ disclosures }) => disclosures), ...(type === 'Disclosure' ? [String(id)] : [])],
  };
}

/** Brute force: the persons whose id, name or disclosure stands anywhere in the answer. */
function personsIn(answer: Answer, folder: Folder): string[] {
  const { strings, disclosures } = toldBy(answer.data);
  const [texts, ids] = [new Set(strings), new Set(disclosures)];
  const named = folder.persons.filter(({ id, name }) => texts.has(id) || texts.has(name)).map(({ id }) => id);
  const inDisclosures = folder.disclosures.filter(({ id }) => ids.has(id)).flatMap(({ persons }) => persons);
  return [...new Set([...named, ...inDisclosures])].sort();
}

/** No id of one kind may pass for one of another, and no name for another's. */
function apart(folder: Folder): Folder {
  const ids = new Map(folder.persons.map(({ id }, index) => [id, `persoon-${index}`]));
  const other = (id: string) => ids.get(id) ?? id;
  return {
    ...folder,
    persons: folder.persons.map((person) => ({
      ...person,
      id: other(person.id),
      name: `Naam van ${other(person.id)}`,
    })),
    dataItems: folder.dataItems.map((item) => ({ ...item, person: other(item.person) })),
    cases: folder.cases.map((one) => ({ ...one, persons: one.persons.map(other) })),
    disclosures: folder.disclosures.map((one) => ({ ...one, persons: one.persons.map(other) })),
  };
}

async function holdsForEveryQuestion(engine: Engine, folder: Folder, asOf: string, seen: { told: number }) {
  await using opened = await engine.open();
  await importRows(opened.graph, folder);
  let entries: Happening[] = [];
  const audit = listed(async (happening) => void entries.push(happening));
  const ask = await openAsk(opened.graph, undefined, audit);
  for (const question of everyQuestion(valuesOf(folder, asOf), 2)) {
    entries = [];
    const answer = await ask(question);
    const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.['code']);
    expect(codes, question).not.toContain('INTERNAL');
    const told = personsIn(answer, folder);
    seen.told += told.length;
    expect(entries.length, question).toBeLessThanOrEqual(1);
    const [entry] = entries;
    expect(entry?.persons ?? [], question).toEqual(expect.arrayContaining(told));
    const stored = folder.persons.map(({ id }) => id);
    expect(stored, question).toEqual(expect.arrayContaining([...(entry?.persons ?? [])]));
    expect(entry?.persons ?? []).toEqual([...new Set(entry?.persons)].sort());
  }
}

onEveryEngine('The audit trail', (engine) => {
  test('every person of whom any answer tells, by whatever field, stands in its entry', {
    timeout: 600_000,
  }, async () => {
    const seen = { told: 0 };
    await fc.assert(
      fc.asyncProperty(withQuestions(anyFolder()), ({ folder, question: { asOf } }) =>
        holdsForEveryQuestion(engine, apart(folder), asOf, seen),
      ),
      { numRuns: 12, interruptAfterTimeLimit: 500_000, markInterruptAsFailure: true },
    );
    expect(seen.told).toBeGreaterThan(0);
  });

  test('so it is for the sample, of which every answer tells much', { timeout: 600_000 }, async () => {
    const seen = { told: 0 };
    await holdsForEveryQuestion(engine, apart(readFolder(sample)), '2020-03-01', seen);
    expect(seen.told).toBeGreaterThan(1000);
  });
});
