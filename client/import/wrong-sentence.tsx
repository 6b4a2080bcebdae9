import { useTranslation } from 'react-i18next';
import type { Wrong } from './send.ts';

/** What is wrong, in the reader's language; of a kind that the page does not know yet in the API's own, which is English. */
export function WrongSentence({ wrong }: { readonly wrong: Wrong }) {
  const { t, i18n } = useTranslation('import-problems');
  const knows = ({ kind, within }: Wrong): boolean =>
    i18n.exists(kind, { ns: 'import-problems' }) && (within === undefined || knows(within));
  const tell = ({ kind, parts, within }: Wrong): string =>
    // The kinds are keys of the texts, as `knows` has seen.
    t(kind as 'EMPTY', { ...parts, ...(within && { what: tell(within) }) });
  return knows(wrong) ? tell(wrong) : <span lang="en">{wrong.message}</span>;
}
