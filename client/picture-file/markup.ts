type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML can't hold, not even escaped: control characters, halves of pairs and two that are no characters. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Text as it may stand in XML; a character that XML can't hold at all becomes a replacement character. */
export const escaped = (text: string): string =>
  text.replaceAll(unwritable, '\uFFFD').replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');

/** Lengths are told to a hundredth: finer can't be seen, and makes files long. */
const written = (value: string | number): string =>
  escaped(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);

/** An element of XML. @param children markup already: text goes through `escaped` */
export function tag(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`],
  );
  const start = `<${name}${given.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}
