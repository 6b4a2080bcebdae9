import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../text/use-language.ts';
import { dayText } from '../../ui/day-text.ts';
import { Histogram } from './histogram.tsx';
import { begunAt, endedAt, moved, type Period } from './period.ts';
import { monthsBetween, type Scale } from './scale.ts';
import { Thumb } from './thumb.tsx';
import styles from './timeline.module.css';
import { useBrush } from './use-brush.ts';
import { type EventDay, nextDay, previousDay } from './use-days.ts';

interface SliderProps {
  readonly days: readonly EventDay[];
  readonly scale: Scale;
  readonly period: Period;
  readonly words: string;
  readonly go: (period: Period) => void;
}

const mostMonths = 8;
const page = 5;

const times = (count: number, step: (day: string | undefined) => string | undefined) => (day: string | undefined) =>
  Array.from({ length: count }).reduce<string | undefined>((at) => step(at), day);

/** The day that a key takes the end to; null for a key that goes nowhere. */
function endFor(key: string, days: readonly EventDay[], asOf: string | undefined) {
  const next = (day: string | undefined) => nextDay(days, day);
  const previous = (day: string | undefined) => previousDay(days, day);
  if (key === 'ArrowRight' || key === 'ArrowUp') return { day: next(asOf) };
  if (key === 'ArrowLeft' || key === 'ArrowDown') return { day: previous(asOf) };
  if (key === 'PageUp') return { day: times(page, next)(asOf) };
  if (key === 'PageDown') return { day: times(page, previous)(asOf) };
  if (key === 'Home') return { day: days[0]?.day };
  return key === 'End' ? { day: undefined } : null;
}

/** The same for the beginning, which is before the first day where it is absent. */
function beginningFor(key: string, days: readonly EventDay[], { from, asOf }: Period) {
  if (key === 'ArrowRight' || key === 'ArrowUp') {
    return { day: from === undefined ? days[0]?.day : (nextDay(days, from) ?? from) };
  }
  if (key === 'ArrowLeft' || key === 'ArrowDown') {
    const before = previousDay(days, from);
    return { day: from === undefined || before === from ? undefined : before };
  }
  if (key === 'Home' || key === 'Delete') return { day: undefined };
  return key === 'End' ? { day: asOf ?? days.at(-1)?.day } : null;
}

function useKeys({ days, period, go }: Pick<SliderProps, 'days' | 'period' | 'go'>) {
  const arrows: Record<string, boolean> = { ArrowRight: true, ArrowUp: true, ArrowLeft: false, ArrowDown: false };
  return (end: 'from' | 'asOf') => (key: string, both: boolean) => {
    const onwards = arrows[key];
    if (both && onwards !== undefined) {
      go(moved(days, period, onwards));
      return true;
    }
    const target = end === 'asOf' ? endFor(key, days, period.asOf) : beginningFor(key, days, period);
    if (target) go(end === 'asOf' ? endedAt(period, target.day) : begunAt(period, target.day));
    return target !== null;
  };
}

/** A period on a line of time: its two ends are sliders; over the bars a pointer draws one or moves it. */
export function Slider({ days, scale, period, words, go }: SliderProps) {
  const { from, asOf } = period;
  const { t } = useTranslation('flow');
  const language = useLanguage();
  const brush = useBrush({ days, scale, period, go });
  const keyOf = useKeys({ days, period, go });
  const upTo = (day: string) => days.filter((one) => one.day <= day).length;
  const at = (place: number) => ({ left: `${place * 100}%` });
  const begin = from === undefined ? 0 : scale.placeOf(from);
  const isIn = (day: string) => (asOf === undefined || day <= asOf) && (from === undefined || day >= from);
  return (
    <div className={styles['track']} data-testid="timeline" {...brush}>
      <div className={styles['bars']} data-bars>
        <Histogram days={days} scale={scale} from={from} asOf={asOf} />
      </div>
      <div className={styles['rail']} />
      <div className={styles['past']} style={{ ...at(begin), width: `${(scale.placeOf(asOf) - begin) * 100}%` }} />
      {days.map(({ day, count }) => (
        <span
          key={day}
          className={`${styles['tick']} ${isIn(day) ? styles['done'] : ''}`}
          style={at(scale.placeOf(day))}
          title={t('time.tick', { day: dayText(day, language, 'short'), count })}
        />
      ))}
      {monthsBetween(days[0]?.day ?? '', days.at(-1)?.day ?? '', mostMonths).map((day, index) => (
        <span
          key={day}
          className={`${styles['month']} ${index % 2 === 1 ? styles['other'] : ''}`}
          style={at(scale.placeOf(day))}
          aria-hidden="true"
        >
          {dayText(day, language, 'month')}
        </span>
      ))}
      <span className={styles['month']} style={at(1)} aria-hidden="true">
        {t('time.todayShort')}
      </span>
      <Thumb
        kind="from"
        label={t('time.from')}
        words={from === undefined ? t('time.fromStart') : t('time.since', { day: dayText(from, language, 'long') })}
        place={begin}
        now={from === undefined ? 0 : upTo(from)}
        most={days.length}
        onKey={keyOf('from')}
      />
      <Thumb
        kind="asOf"
        label={t('time.label')}
        words={words}
        place={scale.placeOf(asOf)}
        now={asOf === undefined ? days.length + 1 : upTo(asOf)}
        most={days.length + 1}
        onKey={keyOf('asOf')}
      />
    </div>
  );
}
