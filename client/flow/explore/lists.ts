/** An id never holds a bar: the import format parts lists by it. */
const bar = '|';

export const readList = (text: string | undefined): readonly string[] =>
  text === undefined ? [] : [...new Set(text.split(bar).filter((one) => one !== ''))];

/** @returns undefined for an empty list: what is absent leaves no trace in the address */
export const writeList = (list: Iterable<string>): string | undefined => [...new Set(list)].join(bar) || undefined;

export const withOne = (text: string | undefined, one: string): string | undefined =>
  writeList([...readList(text), one]);

export const withoutOne = (text: string | undefined, one: string): string | undefined =>
  writeList(readList(text).filter((other) => other !== one));
