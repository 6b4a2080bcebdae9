import { useTranslation } from 'react-i18next';
import { VerdictTag } from '../../ui/verdict-tag.tsx';
import styles from '../partnership.module.css';
import type { TimelineMarks } from './timeline-marks.ts';

const looks = { own: 'ownBar', foreign: 'foreignBar', received: 'dot', later: 'hollowDot' } as const;

/** Explains the marks that the picture has, and no others. */
export function TimelineLegend({ marks: { verdicts, keys } }: { readonly marks: TimelineMarks }) {
  const { t } = useTranslation('partnership');
  if (verdicts.length + keys.length === 0) return null;
  return (
    <ul className={styles['legend']} aria-label={t('legend')}>
      {verdicts.map((verdict) => (
        <li key={verdict}>
          <VerdictTag verdict={verdict} />
        </li>
      ))}
      {keys.map((key) =>
        key === 'risk' ? (
          <li key={key}>▲ {t('riskMeans')}</li>
        ) : (
          <li key={key}>
            <span className={styles[looks[key]]} aria-hidden="true" /> {t(`timeline.${key}`)}
          </li>
        ),
      )}
    </ul>
  );
}
