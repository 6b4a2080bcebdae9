import { useTranslation } from 'react-i18next';
import type { RequestPartsFragment } from '../generated/graphql.ts';
import { Day } from '../ui/day.tsx';

/** What was asked and answered, by whom and when; oldest first. */
export function History({ request: { history } }: { readonly request: RequestPartsFragment }) {
  const { t } = useTranslation('requests');
  return (
    <ol style={{ margin: 0, paddingLeft: '1.25em' }}>
      {history.map(({ status, comment, author, day }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: events are only ever added at the end
        <li key={index}>
          <Day day={day} /> {t(`status.${status}`)}, {author}
          {comment && <>: {comment}</>}
        </li>
      ))}
    </ol>
  );
}
