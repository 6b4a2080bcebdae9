import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { membersUpTo } from '../members.ts';
import styles from '../partnership.module.css';
import type { PictureProps } from '../pictures.tsx';
import { JoinedTable } from './joined-table.tsx';
import { StandingMatrix } from './standing-matrix.tsx';

/** Who received each disclosure into the partnership, apart from who joined only afterwards. */
export function JoinedAfter({ shown, state }: PictureProps) {
  const { t } = useTranslation('partnership');
  const { asOf } = state;
  const members = useMemo(() => membersUpTo(shown.stays, asOf), [shown, asOf]);
  const disclosures = useMemo(() => shown.disclosures.filter(({ date }) => date <= asOf), [shown, asOf]);
  if (disclosures.length === 0) return <p className={styles['nothing']}>{t('joined.none')}</p>;
  const all = { members, disclosures, state };
  return (
    <>
      <p className={styles['explain']}>{t('joined.explain')}</p>
      <StandingMatrix {...all} />
      <JoinedTable {...all} />
    </>
  );
}
