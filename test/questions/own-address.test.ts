import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOwnAddress } from '../../server/own-address.ts';

const page = 'https://pagina.example/person/P-001?asOf=2020-01-01';

/** What a browser reads otherwise than it looks: parts of a host, what it drops, and what it takes for "/". */
const piece = fc.oneof(
  fc.constantFrom(
    '/',
    '//',
    '\\',
    '.',
    '..',
    '\t',
    '\n',
    '\r',
    '\u0000',
    '\u007F',
    '\u0085',
    ' ',
    ':',
    '@',
    '?',
    '#',
    '%2F',
    '%5C',
    'a',
    'elders.example',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const address = fc.array(piece, { maxLength: 6 }).map((pieces) => `/${pieces.join('')}`);

test('an address that is taken leads to this page, however a browser reads it', () => {
  fc.assert(
    fc.property(address, (given) => {
      if (!isOwnAddress(given)) return;
      const { origin, pathname, href } = new URL(given, page);
      expect(origin).toBe('https://pagina.example');
      // Nor does it when only the part after the host is kept, as a router does.
      expect(new URL(href.slice(origin.length), page).origin).toBe(origin);
      expect(new URL(pathname, page).origin).toBe(origin);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  '',
  'person/P-001',
  '//elders.example',
  '/\t/elders.example',
  '/\n/elders.example',
  '/\\elders.example',
  '/person\\..\\',
  '/..//elders.example',
  'https://elders.example/',
  'javascript:alert(1)',
  ' /',
  '/person/P-001\u0000',
  '/person/P-001\u009F',
])('%j is no address of this page', (given) => {
  expect(isOwnAddress(given)).toBe(false);
});

test('whatever the page writes in its own address is taken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (id, text) => {
      const { pathname, search } = new URL(
        `/person/${encodeURIComponent(id)}/scope?q=${encodeURIComponent(text)}`,
        page,
      );
      expect(isOwnAddress(pathname + search)).toBe(true);
    }),
  );
});
