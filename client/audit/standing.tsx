import { useLazyQuery, useQuery } from '@apollo/client/react';
import { Button, Callout } from '@blueprintjs/core';
import { Download, Endorsed } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import { AuditStandingDocument, AuditVerificationDocument } from '../generated/graphql.ts';
import { Bar } from '../page/page.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import styles from './audit.module.css';

const asFile = (text: string): string => `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;

/** Has the server recompute the whole log, and tells what came of it. */
function Verification() {
  const { t } = useTranslation('audit');
  const [verify, { data, error, loading }] = useLazyQuery(AuditVerificationDocument, { fetchPolicy: 'no-cache' });
  const found = data?.auditLog.verification;
  return (
    <>
      <Button
        icon={<Endorsed />}
        text={t('verify')}
        loading={loading}
        onClick={() => void verify().catch(() => undefined)}
      />
      <div role="status">
        {found && !loading && (
          <Callout intent={found.holds ? 'success' : 'danger'}>
            <strong>{t(found.holds ? 'holds' : 'broken')}</strong>
            <p lang="en" className={styles['sentence']}>
              {found.sentence}
            </p>
          </Callout>
        )}
      </div>
      {error && <Failed error={error} />}
    </>
  );
}

/** How the log stands, and what to keep of it elsewhere. */
export function Standing() {
  const { t } = useTranslation('audit');
  const { data, error, refetch } = useQuery(AuditStandingDocument, { fetchPolicy: 'network-only' });
  if (error) return <Failed error={error} retry={() => refetch()} />;
  if (!data) return <Loading what={t('standing')} />;
  const { size, root, publicKey, checkpoint } = data.auditLog;
  return (
    <section aria-label={t('standing')}>
      <dl className={styles['facts']}>
        <dt>{t('size')}</dt>
        <dd>{size}</dd>
        <dt>{t('root')}</dt>
        <dd>
          <code>{root}</code>
        </dd>
        <dt>{t('publicKey')}</dt>
        <dd>
          <code>{publicKey}</code>
        </dd>
      </dl>
      <p>{t('keep')}</p>
      <Bar>
        {checkpoint && (
          <a className="bp6-button" href={asFile(checkpoint)} download="checkpoint.txt">
            <Download />
            <span className="bp6-button-text">{t('download')}</span>
          </a>
        )}
        <Verification />
      </Bar>
    </section>
  );
}
