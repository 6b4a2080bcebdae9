import fc from 'fast-check';
import type { Folder } from '../oracle/folder.ts';
import { anyFolder } from '../oracle/random-folder.ts';

/** Names that would do harm in a file that is not careful: markup, formulas, control characters, marks of direction. */
export const hostileNames = [
  '<script>alert(1)</script>',
  ']]><!-- & --> &amp; <![CDATA[',
  '"aan" \'halen\', met; scheiding',
  'regel 1\r\nregel 2\rregel 3\nregel 4',
  '=HYPERLINK("http://x","y")',
  '+31 6',
  '-1+1',
  '@SUM(A1)',
  '\t=1',
  "'=1",
  "''s-Gravenhage",
  '＝1',
  'a\u0001b\u000b\u001fc\ufffe',
  '\u202Egnp.exe\u202C \u200F\u2067',
  '😀 ﬀ é',
] as const;

/** A folder whose services have such names. */
export function anyHostileFolder(options: Parameters<typeof anyFolder>[0] = {}): fc.Arbitrary<Folder> {
  const names = fc.array(fc.constantFrom(...hostileNames), { minLength: 3, maxLength: 8 });
  return fc.tuple(anyFolder(options), names).map(([folder, some]) => ({
    ...folder,
    services: folder.services.map((service, index) => ({ ...service, name: some[index % some.length] ?? '' })),
  }));
}
