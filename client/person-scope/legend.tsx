import { useTranslation } from 'react-i18next';
import { verdicts } from '../ui/verdicts.ts';
import styles from './matrix.module.css';
import { VerdictMark } from './verdict-mark.tsx';
import { wayArrow } from './ways.ts';

const ways = ['received', 'made', 'both'] as const;

/** What the marks of the matrix stand for. */
export function Legend() {
  const { t } = useTranslation(['person-scope', 'words']);
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
      <li>
        <span className={styles['risk']}>▲</span>
        {t('risk')}
      </li>
    </ul>
  );
}
