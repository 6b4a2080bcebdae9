import { AnchorButton } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { Holders } from './holders.tsx';
import styles from './partnership.module.css';
import { PartnershipHeading } from './partnership-heading.tsx';
import { Pictures } from './pictures.tsx';
import { usePartnership, usePartnershipState } from './use-partnership.ts';

/** Who in a partnership holds, or could hold, whose data. */
export function Partnership() {
  const { t } = useTranslation('partnership');
  const state = usePartnershipState();
  const { shown, isUnknown, error, retry } = usePartnership();
  if (error) return <Failed error={error} retry={retry} />;
  if (isUnknown)
    return (
      <Empty title={t('unknown')} action={<AnchorButton href="/partnerships" text={t('title')} />}>
        {t('unknownAction')}
      </Empty>
    );
  if (!shown) return <Loading what={t('what')} />;
  return (
    <>
      <PartnershipHeading shown={shown} state={state} />
      <div className={styles['body']}>
        <Holders shown={shown} state={state} />
        <Pictures shown={shown} state={state} />
      </div>
    </>
  );
}
