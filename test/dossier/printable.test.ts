import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesSince } from '../../client/dossier/changes.ts';
import { heldFrom } from '../../client/dossier/held-from.ts';
import { printable, written } from '../../client/dossier/pdf/printable.ts';
import { readDossierSearch, writeCounts } from '../../client/dossier/search-params.ts';
import { verdicts } from '../../client/ui/verdicts.ts';

test('what the font has is printed as it is, and what it lacks is told by its number', () => {
  expect(printable('Esmée Łukasz Ştefan Зоя 12 – €')).toBe('Esmée Łukasz Ştefan Зоя 12 – €');
  expect(printable('✓ 1 ✕ ▲ ● −')).toBe('√ 1 × ∆ • –');
  expect(printable('王 <b>')).toBe('[U+738B] <b>');
  expect(printable('王 <b>', '?')).toBe('? <b>');
  expect(printable('a\u202Eb\u200Bc')).toBe('abc');
});

test('whatever a name holds, its plain letters stay, and nothing is left that the font lacks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(`A${text}Z`)).toMatch(/^A[\n\u0020-\u2206]*Z$/u);
    }),
  );
});

test('only a word that no column has room for is broken anywhere', () => {
  expect(written('Militaire Inlichtingen- en Veiligheidsdienst')).not.toHaveProperty('wordBreak');
  expect(written('Zeerlangenaam'.repeat(76))).toMatchObject({ wordBreak: 'break-all' });
});

test('a recall list has each foreign recipient once, with the first of its days and all of its conditions', () => {
  const services = fc.constantFrom('A', 'B', 'C', 'OWN').map((id) => ({ id, kind: id === 'OWN' ? 'OWN' : 'FOREIGN' }));
  const disclosure = fc.record({
    id: fc.uuid(),
    recipients: fc.uniqueArray(services, { selector: ({ id }) => id }),
    destroyBy: fc.constantFrom(null, '2020-01-31', '2020-02-01', '2021-01-01'),
    conditions: fc.uniqueArray(fc.constantFrom('THIRD_PARTY_RULE', 'DESTROY_AFTER_TERM')),
  });
  fc.assert(
    fc.property(fc.array(disclosure), (all) => {
      const holders = heldFrom(all as unknown as Parameters<typeof heldFrom>[0]);
      for (const id of ['A', 'B', 'C', 'OWN']) {
        const received = id === 'OWN' ? [] : all.filter(({ recipients }) => recipients.some((one) => one.id === id));
        const days = received.flatMap(({ destroyBy }) => destroyBy ?? []).toSorted();
        const told = holders.filter(({ service }) => service.id === id);
        expect(told).toHaveLength(received.length > 0 ? 1 : 0);
        if (!told[0]) continue;
        expect(told[0].disclosures.map((one) => one.id)).toEqual(received.map((one) => one.id));
        expect(told[0].destroyBy).toBe(days[0] ?? null);
        expect(new Set(told[0].conditions)).toEqual(new Set(received.flatMap(({ conditions }) => conditions)));
      }
    }),
  );
});

const judged = fc.array(fc.record({ verdict: fc.constantFrom(...verdicts) }), { maxLength: 40 });

test('an address brings back what was written in it, and a difference in any count is told, whatever the verdict', () => {
  fc.assert(
    fc.property(judged, judged, (before, now) => {
      const search = readDossierSearch({ rules: 'r', data: 'd', verdicts: writeCounts(before) });
      const changes = changesSince(search, { versions: { rules: 'r', data: 'e', dataOf: 'all' }, disclosures: now });
      expect(changes).toMatchObject({ rules: false, data: true });
      for (const verdict of verdicts) {
        const [then, today] = [before, now].map((some) => some.filter((one) => one.verdict === verdict).length);
        const told = changes?.verdicts.find((one) => one.verdict === verdict);
        expect(told).toEqual(then === today ? undefined : { verdict, before: then, now: today });
      }
    }),
  );
});

test("data that are another reader's are not said to have changed, nor to be the same", () => {
  const now = { versions: { rules: 'r', data: 'e', dataOf: 'nameless' }, disclosures: [] };
  const made = { rules: 'r', verdicts: writeCounts([]) };
  expect(changesSince({ ...made, data: 'd', dataOf: 'all' }, now)).toMatchObject({ data: false, reader: true });
  expect(changesSince({ ...made, data: 'd', dataOf: 'nameless' }, now)).toMatchObject({ data: true, reader: false });
  expect(changesSince({ ...made, data: 'e', dataOf: 'nameless' }, now)).toMatchObject({ data: false, reader: false });
  // An address of before this was written down is taken for one's own.
  expect(changesSince({ ...made, data: 'd' }, now)).toMatchObject({ data: true, reader: false });
});
