import { Button, Callout } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import type { Changes } from './changes.ts';

interface ChangesNoticeProps {
  readonly changes: Changes | null;
  /** Takes the versions of now into the address. */
  readonly onRenew: () => void;
}

/** Whether the dossier still is what its address says, and what is not. */
export function ChangesNotice({ changes, onRenew }: ChangesNoticeProps) {
  const { t } = useTranslation('dossier');
  const { t: word } = useTranslation('words');
  if (!changes) return null;
  if (!changes.rules && !changes.data && !changes.reader && changes.verdicts.length === 0) {
    return (
      <Callout compact intent="success" role="status">
        {t('same')}
      </Callout>
    );
  }
  return (
    <Callout intent="warning" role="status">
      <strong>{t(changes.reader ? 'changed.readerTitle' : 'changed.title')}</strong>
      {changes.reader && <p>{t('changed.reader')}</p>}
      {changes.rules && <p>{t('changed.rules')}</p>}
      {changes.data && <p>{t('changed.data')}</p>}
      {changes.verdicts.length === 0 && <p>{t('changed.sameVerdicts')}</p>}
      <ul>
        {changes.verdicts.map(({ verdict, before, now }) => (
          <li key={verdict}>{t('changed.verdict', { verdict: word(`verdict.${verdict}`), before, now })}</li>
        ))}
      </ul>
      <Button size="small" text={t('changed.renew')} onClick={onRenew} />
    </Callout>
  );
}
