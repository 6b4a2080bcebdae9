import { useTranslation } from 'react-i18next';
import { type Holder, termOf } from './model.ts';
import styles from './recall.module.css';

export function Summary({ holders, day }: { readonly holders: readonly Holder[]; readonly day: string }) {
  const { t } = useTranslation('recall');
  const terms = holders.map(({ destroyBy }) => termOf(destroyBy, day));
  const overdue = terms.filter((term) => term === 'OVERDUE').length;
  const without = terms.filter((term) => term === 'NONE').length;
  return (
    <section className={styles['summary']} aria-label={t('summary.label')}>
      <strong>{t('summary.holders', { count: holders.length })}</strong>
      {overdue > 0 && <span className={styles['late']}>{t('summary.overdue', { count: overdue })}</span>}
      {without > 0 && <span>{t('summary.without', { count: without })}</span>}
    </section>
  );
}
