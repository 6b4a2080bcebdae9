import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesSince } from '../../client/dossier/changes.ts';
import { printable } from '../../client/dossier/pdf/printable.ts';
import { readDossierSearch, writeCounts } from '../../client/dossier/search-params.ts';
import { verdicts } from '../../client/ui/verdicts.ts';

test('what the font has is printed as it is, and what it lacks is told by its number', () => {
  expect(printable('Esmée Łukasz Ştefan Зоя 12 – €')).toBe('Esmée Łukasz Ştefan Зоя 12 – €');
  expect(printable('✓ 1 ✕ ▲')).toBe('√ 1 × ∆');
  expect(printable('王 <b>')).toBe('[U+738B] <b>');
  expect(printable('a\u202Eb\u200Bc')).toBe('abc');
});

test('whatever a name holds, its plain letters stay, and nothing is left that the font lacks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(`A${text}Z`)).toMatch(/^A[\n\u0020-\u2206]*Z$/u);
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
