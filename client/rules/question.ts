import type { i18n as I18n } from 'i18next';

/** A rule's question in the reader's own language; null where we have no words of our own for it. */
export function questionOf(i18n: I18n, rule: string): string | null {
  const questions: Readonly<Record<string, string>> | undefined = i18n.getResource(i18n.language, 'law', 'asks');
  return questions?.[rule] ?? null;
}
