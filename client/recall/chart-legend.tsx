import { useTranslation } from 'react-i18next';
import styles from './chart.module.css';

const marks = [
  ['received', 'receipt'],
  ['held', 'held'],
  ['destroyBy', 'end'],
  ['overdue', 'overdue'],
  ['asOf', 'now'],
] as const;

export function ChartLegend() {
  const { t } = useTranslation('recall');
  return (
    <ul className={styles['legend']} aria-label={t('chart.legend')}>
      {marks.map(([name, mark]) => (
        <li key={name}>
          <span className={styles['sample']} aria-hidden="true">
            <span className={styles[mark]} />
          </span>
          {t(`chart.${name}`)}
        </li>
      ))}
    </ul>
  );
}
