import { useTranslation } from 'react-i18next';
import { VerdictTag } from '../../ui/verdict-tag.tsx';
import { verdicts } from '../../ui/verdicts.ts';
import styles from './explore.module.css';
import type { Neighbour } from './group-panel.tsx';

/** As many countries as are named; of more the number is told. */
const mostCountries = 8;

/** The neighbours counted, by gravest verdict and by country. */
export function GroupCounts({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
  const { t } = useTranslation('explore');
  const countries = new Map<string, number>();
  for (const { node } of neighbours) {
    const { country } = node.service;
    countries.set(country, (countries.get(country) ?? 0) + 1);
  }
  const most = [...countries].sort(([a, m], [b, n]) => n - m || a.localeCompare(b));
  const rest = most.length - mostCountries;
  return (
    <dl className={styles['counts']}>
      <dt>{t('group.byVerdict')}</dt>
      <dd>
        {verdicts.map((verdict) => {
          const count = neighbours.filter((one) => one.verdict === verdict).length;
          return count > 0 && <VerdictTag key={verdict} verdict={verdict} count={count} />;
        })}
      </dd>
      <dt>{t('group.byCountry')}</dt>
      <dd>
        {most
          .slice(0, mostCountries)
          .map(([country, count]) => `${country} ${count}`)
          .join(', ')}
        {rest > 0 && ` ${t('group.rest', { count: rest })}`}
      </dd>
    </dl>
  );
}
