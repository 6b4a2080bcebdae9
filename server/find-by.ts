/** Letters without their marks, in lower case: what people type and what is stored meet in this form. */
export const fold = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** What a thing is found by: its id, and its name where it has one. */
export const findBy = (id: unknown, name: unknown): string =>
  fold(typeof name === 'string' ? `${String(id)} ${name}` : String(id));

/** Words as what things are found by holds them; none lets all through. */
export const wordsOf = (text: string | null | undefined): string[] =>
  fold(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
