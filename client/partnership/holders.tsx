import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Renewing } from '../ui/renewing.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { ExposureTable } from './exposure-table.tsx';
import { membersUpTo } from './members.ts';
import styles from './partnership.module.css';
import { Totals } from './totals.tsx';
import { type PartnershipState, type Shown, useExposure } from './use-partnership.ts';

interface HoldersProps {
  readonly shown: Shown;
  readonly state: PartnershipState;
}

/** What the members hold or could hold on the day, in numbers. */
export function Holders({ shown, state }: HoldersProps) {
  const { t } = useTranslation('partnership');
  const { asOf } = state;
  const { exposure, error, stale, retry } = useExposure(shown.record.id, asOf);
  const members = useMemo(() => membersUpTo(shown.stays, asOf), [shown, asOf]);
  if (error) return <Failed error={error} retry={retry} />;
  if (!exposure) return <Loading what={t('exposure.what')} />;
  return (
    <section className={styles['holders']} aria-label={t('exposure.caption')}>
      <Renewing what={t('exposure.what')} stale={stale} />
      <Totals exposure={exposure} members={members} shown={shown} asOf={asOf} />
      <ExposureTable exposure={exposure} members={members} state={state} />
      <p className={styles['note']}>{t('exposure.neverAdded')}</p>
      <p className={styles['note']}>{t('exposure.routes')}</p>
    </section>
  );
}
