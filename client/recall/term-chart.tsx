import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { dayText } from '../ui/day-text.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import styles from './chart.module.css';
import { ChartLegend } from './chart-legend.tsx';
import { byDay, type Holder, termOf } from './model.ts';
import { scaleOf } from './scale.ts';
import { TermLine } from './term-line.tsx';
import { termLineOf } from './term-marks.ts';
import { useTermText } from './use-term-text.ts';

interface TermChartProps {
  readonly holders: readonly Holder[];
  readonly day: string;
}

/** When each holder received the data, until when it may keep them, and how long it has been since. */
export function TermChart({ holders, day }: TermChartProps) {
  const { t } = useTranslation('recall');
  const language = useLanguage();
  const text = useTermText();
  const scale = scaleOf(holders, day);
  const lines = holders.map((holder) => ({ holder, line: termLineOf(holder, day) }));
  const describe = (holder: Holder) =>
    t('chart.row', {
      service: holder.service.name,
      days: byDay(holder.disclosures)
        .map(({ date }) => dayText(date, language, 'short'))
        .join(', '),
      term: text(holder.destroyBy, day),
    });
  return (
    <section className={styles['section']} aria-labelledby="chart-title">
      <div className={styles['top']}>
        <h2 id="chart-title">{t('chart.title')}</h2>
        <ChartLegend lines={lines.map(({ line }) => line)} />
      </div>
      <ul className={styles['rows']}>
        <li className={styles['row']} aria-hidden="true">
          <span />
          <span className={styles['axis']}>
            {scale.years.map(({ year, at }) => (
              <span key={year} style={{ left: `${at}%` }}>
                {year}
              </span>
            ))}
          </span>
          <span />
        </li>
        {lines.map(({ holder, line }) => (
          <li key={holder.service.id} className={styles['row']}>
            <span className={styles['name']}>
              <EntityLink kind="Service" id={holder.service.id}>
                {holder.service.name}
              </EntityLink>
            </span>
            <TermLine line={line} day={day} scale={scale} label={describe(holder)} />
            <span className={termOf(holder.destroyBy, day) === 'OVERDUE' ? styles['late'] : styles['calm']}>
              {text(holder.destroyBy, day)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
