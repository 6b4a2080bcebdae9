import { useTranslation } from 'react-i18next';
import { VerdictTag } from '../../ui/verdict-tag.tsx';
import { verdicts } from '../../ui/verdicts.ts';
import type { Inward } from '../members.ts';
import styles from '../partnership.module.css';

/** The signs that the picture uses, only those that it shows. */
export function VerdictLegend({ disclosures }: { readonly disclosures: readonly Inward[] }) {
  const { t } = useTranslation('partnership');
  const seen = verdicts.filter((verdict) => disclosures.some((one) => one.verdict === verdict));
  return (
    <ul className={styles['legend']} aria-label={t('legend')}>
      {seen.map((verdict) => (
        <li key={verdict}>
          <VerdictTag verdict={verdict} />
        </li>
      ))}
      <li>
        <span className={styles['ownBar']} aria-hidden="true" /> {t('timeline.own')}
      </li>
      <li>
        <span className={styles['foreignBar']} aria-hidden="true" /> {t('timeline.foreign')}
      </li>
      <li>▲ {t('riskMeans')}</li>
    </ul>
  );
}
