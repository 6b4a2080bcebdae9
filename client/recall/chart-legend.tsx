import { useTranslation } from 'react-i18next';
import styles from './chart.module.css';
import { type TermLine, termMarksOf } from './term-marks.ts';

const looks = { received: 'receipt', held: 'held', destroyBy: 'end', overdue: 'overdue', asOf: 'now' } as const;

/** Explains the marks that the lines have, and no others. */
export function ChartLegend({ lines }: { readonly lines: readonly TermLine[] }) {
  const { t } = useTranslation('recall');
  return (
    <ul className={styles['legend']} aria-label={t('chart.legend')}>
      {termMarksOf(lines).map((mark) => (
        <li key={mark}>
          <span className={styles['sample']} aria-hidden="true">
            <span className={styles[looks[mark]]} />
          </span>
          {t(`chart.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
