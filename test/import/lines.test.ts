import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../server/import/read-csv.ts';

const lineBreak = fc.constantFrom('\r\n', '\n', '\r');
const field = fc.array(fc.oneof(fc.constantFrom('a', 'é', '😀', ',', '""', ' '), lineBreak), { maxLength: 5 });
/** A record of quoted fields, the break that ends it, and empty lines after it. */
const record = fc.record({
  fields: fc.array(field, { minLength: 1, maxLength: 3 }),
  end: lineBreak,
  emptyLines: fc.array(lineBreak, { maxLength: 2 }),
});

const breaksIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

test('every record is told with the line on which it begins, whatever its fields hold and its lines end in', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(record, { minLength: 1, maxLength: 6 }), (hasMark, records) => {
      let text = '';
      const expected: unknown[] = [];
      for (const { fields, end, emptyLines } of records) {
        expected.push({
          line: breaksIn(text) + 1,
          fields: fields.map((parts) => parts.join('').replaceAll('""', '"')),
        });
        text += `${fields.map((parts) => `"${parts.join('')}"`).join(',')}${end}${emptyLines.join('')}`;
      }
      expect(readCsv('f.csv', Buffer.from(`${hasMark ? '\ufeff' : ''}${text}`))).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});
