import { useTranslation } from 'react-i18next';
import type { ScopeRowFragment } from '../generated/graphql.ts';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';
import { disclosuresOf } from './model.ts';
import styles from './person-scope.module.css';

/** How much is on record, by verdict; and apart from it, how many more could hold the data. */
export function Summary({
  known,
  possible,
}: {
  readonly known: readonly ScopeRowFragment[];
  readonly possible: number;
}) {
  const { t } = useTranslation('person-scope');
  const disclosures = disclosuresOf(known);
  const counts = verdicts.map(
    (verdict) => [verdict, disclosures.filter((one) => one.verdict === verdict).length] as const,
  );
  return (
    <section className={styles['summary']} aria-label={t('summary.label')}>
      <strong>{t('summary.known', { count: known.length })}</strong>
      <span>{t('summary.disclosures', { count: disclosures.length })}:</span>
      <ul>
        {counts
          .filter(([, count]) => count > 0)
          .map(([verdict, count]) => (
            <li key={verdict}>
              {count} <VerdictTag verdict={verdict} />
            </li>
          ))}
      </ul>
      {possible > 0 && (
        <span className={styles['possible']}>
          <span aria-hidden="true">◌</span> {t('summary.possible', { count: possible })}
        </span>
      )}
    </section>
  );
}
