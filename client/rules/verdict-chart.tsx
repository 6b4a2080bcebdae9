import { useTranslation } from 'react-i18next';
import { VerdictBars } from '../charts/verdict-bars.tsx';
import type { RuleCountsQuery } from '../generated/graphql.ts';
import styles from './rules.module.css';

/** The verdicts that the rules come to, as bars and in a table. */
export function VerdictChart({ counts }: { readonly counts: RuleCountsQuery['verdictCounts'] }) {
  const { t } = useTranslation('law');
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <section className={styles['verdicts']} aria-label={t('verdicts')}>
      <h2>{t('verdicts')}</h2>
      <p>{t('disclosures', { count: total })}</p>
      <VerdictBars counts={counts} label={t('verdicts')} none={t('none')} />
      <p>{t('order')}</p>
    </section>
  );
}
