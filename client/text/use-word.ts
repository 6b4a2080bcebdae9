import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Resources } from './resources.ts';

type Words = Resources['words'];

/**
 * Looks up the word of the reader's language for a value of the API, such as the product NIL_REPLY.
 * A value that has no word yet is shown as it is, so that nothing on record is ever left out.
 */
export function useWord(): (group: keyof Words, value: string) => string {
  const { i18n } = useTranslation();
  return useCallback(
    (group, value) => {
      const words: Readonly<Record<string, string>> | undefined = i18n.getResource(i18n.language, 'words', group);
      return words?.[value] ?? value;
    },
    [i18n, i18n.language],
  );
}
