import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../text/use-language.ts';
import { dayText } from '../../ui/day-text.ts';
import { byMonth, monthAfter, type Period } from './period.ts';
import type { Scale } from './scale.ts';
import styles from './timeline.module.css';
import type { EventDay } from './use-days.ts';

interface HistogramProps extends Period {
  readonly days: readonly EventDay[];
  readonly scale: Scale;
}

/** How much was disclosed in each month; the months in the period are filled. */
export function Histogram({ days, scale, from, asOf }: HistogramProps) {
  const { t } = useTranslation('flow');
  const language = useLanguage();
  const months = byMonth(days);
  const most = Math.max(1, ...months.map(({ count }) => count));
  const isIn = (day: string) => (from === undefined || monthAfter(day) > from) && (asOf === undefined || day <= asOf);
  return months.map(({ day, count }) => {
    const left = scale.placeOf(day);
    return (
      <span
        key={day}
        className={`${styles['bar']} ${isIn(day) ? styles['in'] : ''}`}
        style={{
          left: `${left * 100}%`,
          width: `max(2px, ${(scale.placeOf(monthAfter(day)) - left) * 100}% - 2px)`,
          height: `${(count / most) * 100}%`,
        }}
        title={t('time.tick', { day: dayText(day, language, 'month'), count })}
      />
    );
  });
}
