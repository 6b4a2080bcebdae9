/** A service or a disclosure that was set apart, with a note on it. */
export interface SetItem {
  readonly kind: 'service' | 'disclosure';
  readonly id: string;
  readonly note: string;
}

const letters = { service: 's', disclosure: 'd' } as const;
const kinds = { s: 'service', d: 'disclosure' } as const;

/** What parts items and notes is escaped within them. */
const escaped = (text: string): string =>
  text.replace(/[%|~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const unescaped = (text: string): string =>
  text.replace(/%(25|7C|7E)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const keyOf = ({ kind, id }: Pick<SetItem, 'kind' | 'id'>): string => `${kind}:${id}`;

/** Reads `s:FABEL~a note|d:V-1`; what is not of this form is left out, and so is what comes twice. */
export function readSet(text: string | undefined): SetItem[] {
  const items = (text ?? '').split('|').flatMap((part): SetItem[] => {
    const [, letter, id, note = ''] = /^([sd]):([^~]+)(?:~(.*))?$/s.exec(part) ?? [];
    if ((letter !== 's' && letter !== 'd') || id === undefined) return [];
    return [{ kind: kinds[letter], id: unescaped(id), note: unescaped(note) }];
  });
  return [...new Map(items.toReversed().map((item) => [keyOf(item), item])).values()].toReversed();
}

/** @returns undefined for an empty set */
export const writeSet = (items: readonly SetItem[]): string | undefined =>
  items
    .map(({ kind, id, note }) => `${letters[kind]}:${escaped(id)}${note === '' ? '' : `~${escaped(note)}`}`)
    .join('|') || undefined;

export const inSet = (text: string | undefined, kind: SetItem['kind'], id: string): boolean =>
  readSet(text).some((item) => item.kind === kind && item.id === id);

/** Puts it in, or takes it out with its note. */
export function toggled(text: string | undefined, kind: SetItem['kind'], id: string): string | undefined {
  const items = readSet(text);
  const others = items.filter((item) => item.kind !== kind || item.id !== id);
  return writeSet(others.length < items.length ? others : [...items, { kind, id, note: '' }]);
}

export const noted = (text: string | undefined, { kind, id }: SetItem, note: string): string | undefined =>
  writeSet(readSet(text).map((item) => (item.kind === kind && item.id === id ? { ...item, note } : item)));
