import { Callout } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import type { Failure } from './send.ts';

interface ErrorCalloutProps {
  readonly failure: Failure;
  /** Whether it was to be written, not only checked. */
  readonly writing: boolean;
}

/** Why nothing came of it: in the reader's language, then in the server's own words, which are English. */
export function ErrorCallout({ failure: { code, message }, writing }: ErrorCalloutProps) {
  const { t } = useTranslation('import');
  const { t: a } = useTranslation('app');
  // Where the answer broke off, everything may have been written, or nothing.
  const unsure = writing && code === undefined;
  const unreached = writing ? t('brokenOff') : a('unreachable');
  const said = code === 'BAD_INPUT' || code === 'FORBIDDEN' ? t(`errors.${code}`) : code && a(`errors.${code}`);
  return (
    <Callout intent="danger" role="alert">
      <strong>{t(unsure ? 'unsure' : 'failed')}</strong> {said ?? unreached}
      {message !== '' && (
        <>
          {' '}
          <span lang="en">{message}</span>
        </>
      )}
    </Callout>
  );
}
