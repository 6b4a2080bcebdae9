import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../text/use-language.ts';
import { dayText } from '../../ui/day-text.ts';
import { monthsBetween, type Scale } from './scale.ts';
import styles from './timeline.module.css';
import { type EventDay, nextDay, previousDay } from './use-days.ts';

interface SliderProps {
  readonly days: readonly EventDay[];
  readonly scale: Scale;
  readonly asOf: string | undefined;
  readonly words: string;
  readonly go: (day: string | undefined) => void;
}

/** How near to a tick, in pixels, a pointer takes its day. */
const snap = 7;
const mostMonths = 8;
const page = 5;

const times = (count: number, step: (day: string | undefined) => string | undefined) => (day: string | undefined) =>
  Array.from({ length: count }).reduce<string | undefined>((at) => step(at), day);

function dayUnder(event: PointerEvent<HTMLElement>, { days, scale }: SliderProps): string | undefined {
  const { left, width } = event.currentTarget.getBoundingClientRect();
  const at = Math.min(1, Math.max(0, (event.clientX - left) / width));
  const near = days.find(({ day }) => Math.abs(scale.placeOf(day) - at) * width <= snap);
  return near?.day ?? scale.dayAt(at);
}

/** The day that a key goes to; null for a key that goes nowhere. */
function dayFor(key: string, { days, asOf }: SliderProps): { readonly day: string | undefined } | null {
  const next = (day: string | undefined) => nextDay(days, day);
  const previous = (day: string | undefined) => previousDay(days, day);
  if (key === 'ArrowRight' || key === 'ArrowUp') return { day: next(asOf) };
  if (key === 'ArrowLeft' || key === 'ArrowDown') return { day: previous(asOf) };
  if (key === 'PageUp') return { day: times(page, next)(asOf) };
  if (key === 'PageDown') return { day: times(page, previous)(asOf) };
  if (key === 'Home') return { day: days[0]?.day };
  return key === 'End' ? { day: undefined } : null;
}

/** A slider over time. Arrow keys go from one day with a disclosure to the next; a pointer may take any day. */
export function Slider(props: SliderProps) {
  const { days, scale, asOf, words, go } = props;
  const { t } = useTranslation('flow');
  const language = useLanguage();
  const dragging = useRef(false);
  const press = (event: KeyboardEvent) => {
    const target = dayFor(event.key, props);
    if (!target) return;
    event.preventDefault();
    go(target.day);
  };
  const index = days.filter(({ day }) => asOf === undefined || day <= asOf).length;
  const at = (place: number) => ({ left: `${place * 100}%` });
  return (
    <div
      className={styles['track']}
      onPointerDown={(event) => {
        dragging.current = true;
        event.currentTarget.setPointerCapture(event.pointerId);
        go(dayUnder(event, props));
      }}
      onPointerMove={(event) => dragging.current && go(dayUnder(event, props))}
      onPointerUp={() => {
        dragging.current = false;
      }}
    >
      <div className={styles['rail']} />
      <div className={styles['past']} style={{ width: `${scale.placeOf(asOf) * 100}%` }} />
      {days.map(({ day, count }) => (
        <span
          key={day}
          className={`${styles['tick']} ${asOf === undefined || day <= asOf ? styles['done'] : ''}`}
          style={at(scale.placeOf(day))}
          title={t('time.tick', { day: dayText(day, language, 'short'), count })}
        />
      ))}
      {monthsBetween(days[0]?.day ?? '', days.at(-1)?.day ?? '', mostMonths).map((day) => (
        <span key={day} className={styles['month']} style={at(scale.placeOf(day))} aria-hidden="true">
          {dayText(day, language, 'month')}
        </span>
      ))}
      <span className={styles['month']} style={at(1)} aria-hidden="true">
        {t('time.todayShort')}
      </span>
      <div
        className={styles['thumb']}
        style={at(scale.placeOf(asOf))}
        role="slider"
        tabIndex={0}
        aria-label={t('time.label')}
        aria-valuemin={0}
        aria-valuemax={days.length + 1}
        aria-valuenow={asOf === undefined ? days.length + 1 : index}
        aria-valuetext={words}
        onKeyDown={press}
      />
    </div>
  );
}
