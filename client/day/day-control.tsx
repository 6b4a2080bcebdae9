import { Button, ButtonGroup } from '@blueprintjs/core';
import { ChevronLeft, ChevronRight } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import { type DayEvent, nextDay, previousDay } from '../timeline/events.ts';
import { dayText } from '../ui/day-text.ts';
import styles from './day.module.css';
import { DayInput } from './day-input.tsx';

interface DayControlProps {
  readonly label: string;
  /** undefined is today. */
  readonly day: string | undefined;
  /** What happens, on the days to step to. */
  readonly events: readonly DayEvent[];
  readonly onDay: (day: string | undefined) => void;
  /** Whether to tell how many of those days there are. */
  readonly counted?: boolean;
}

const mostTold = 3;

/** What happens on the day that is chosen, said aloud to those who step without looking. */
function Happens({ events, day }: { readonly events: readonly DayEvent[]; readonly day: string }) {
  const { t } = useTranslation('day');
  const here = events.filter((event) => event.day === day);
  const told = here.slice(0, mostTold).map(({ what, id }) => t(`event.${what}`, { id }));
  const more = here.length > mostTold ? [t('event.more', { count: here.length - mostTold })] : [];
  return (
    <p className={styles['happens']} aria-live="polite">
      {[...told, ...more].join('; ')}
    </p>
  );
}

/** The day on which the reader stands, with steps to where something changes. */
export function DayControl({ label, day = today(), events, onDay, counted = false }: DayControlProps) {
  const { t } = useTranslation('day');
  const language = useLanguage();
  const before = previousDay(events, day);
  const after = nextDay(events, day);
  const name = (step: 'previous' | 'next', to: string | undefined) =>
    to ? `${t(step)}: ${dayText(to, language, 'short')}` : t(step);
  const days = [...new Set(events.map((event) => event.day))];
  return (
    <div className={styles['control']}>
      <DayInput label={label} day={day} onDay={onDay} />
      <ButtonGroup>
        <Button
          size="small"
          icon={<ChevronLeft />}
          aria-label={name('previous', before)}
          title={name('previous', before)}
          disabled={!before}
          onClick={() => onDay(before)}
        />
        <Button
          size="small"
          icon={<ChevronRight />}
          aria-label={name('next', after)}
          title={name('next', after)}
          disabled={!after}
          onClick={() => onDay(after)}
        />
        <Button size="small" text={t('today')} disabled={day === today()} onClick={() => onDay(undefined)} />
      </ButtonGroup>
      {counted && days.length > 0 && (
        <span className={styles['place']} title={t('placeMeans')}>
          {t('place', { at: days.filter((one) => one <= day).length, count: days.length })}
        </span>
      )}
      <Happens events={events} day={day} />
    </div>
  );
}
