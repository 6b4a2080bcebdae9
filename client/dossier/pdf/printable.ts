/** The font of the PDF has no sign for these; what looks most like them stands in. */
const standIns: Readonly<Record<string, string>> = {
  '✓': '√',
  '✕': '×',
  '▲': '∆',
  '→': '–',
  '◌': 'o',
  '●': '•',
  '−': '–',
};

/**
 * Text that the font of the PDF can write: Latin, Greek and Cyrillic letters and common signs. What it has no sign for is told by
 * its number, so that it never goes missing; what turns the direction of writing is left out.
 * @param lacking what stands for a sign that the font lacks, where there is no room for its number
 */
export const printable = (text: string, lacking?: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[✓✕▲→◌●−]/g, (sign) => standIns[sign] ?? sign)
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(
      /[^\n\u0020-\u007E\u00A0-\u024F\u0370-\u0373\u0384-\u03CE\u0400-\u045F\u1E00-\u1EF9\u2013-\u2026\u2030\u2039\u203A\u20AC\u2206\u221A∆]/gu,
      (sign) => lacking ?? `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );

/** Longer than any word of a language: a link, or a name that somebody made long. */
const veryLongWord = /[^\s-]{22}/;

/** Text for the PDF of which nothing goes over the edge of its column: a very long word is broken anywhere. */
export function written(text: string): { text: string; wordBreak?: 'break-all' } {
  const said = printable(text);
  return veryLongWord.test(said) ? { text: said, wordBreak: 'break-all' } : { text: said };
}
