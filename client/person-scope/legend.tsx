import { useTranslation } from 'react-i18next';
import styles from './matrix.module.css';
import type { MatrixMarks } from './matrix-marks.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { wayArrow } from './ways.ts';

/** What the marks of the matrix stand for, and no others. */
export function Legend({ marks: { verdicts, ways, hasRisk } }: { readonly marks: MatrixMarks }) {
  const { t } = useTranslation(['person-scope', 'words']);
  if (verdicts.length === 0 && !hasRisk) return null;
  return (
    <ul className={styles['legend']} aria-label={t('matrix.legend')}>
      {verdicts.map((verdict) => (
        <li key={verdict}>
          <VerdictMark verdict={verdict} />
          {t(`verdict.${verdict}`, { ns: 'words' })}
        </li>
      ))}
      {ways.map((way) => (
        <li key={way}>
          <span className={styles['way']}>{wayArrow[way]}</span>
          {t(`way.${way}`)}
        </li>
      ))}
      {hasRisk && (
        <li>
          <span className={styles['risk']}>▲</span>
          {t('risk')}
        </li>
      )}
    </ul>
  );
}
