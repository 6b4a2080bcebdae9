import { Button } from '@blueprintjs/core';
import { ChevronLeft, ChevronRight } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { dayText } from '../ui/day-text.ts';
import styles from './day-control.module.css';
import { DayInput } from './day-input.tsx';

interface DayControlProps {
  /** The day that is shown. */
  readonly day: string;
  /** Whether it is today because no other was chosen. */
  readonly isToday: boolean;
  /** The days on which something happened, in order. */
  readonly days: readonly string[];
  /** undefined is today. */
  readonly onDay: (day: string | undefined) => void;
}

/** Chooses a day, or steps to the previous or next one on which something was disclosed. */
export function DayControl({ day, isToday, days, onDay }: DayControlProps) {
  const { t } = useTranslation('person');
  const language = useLanguage();
  const before = days.filter((one) => one < day).at(-1);
  const after = days.find((one) => one > day);
  const until = days.filter((one) => one <= day).length;
  const previous = before ? t('day.previous', { day: dayText(before, language, 'short') }) : t('day.noPrevious');
  const next = after ? t('day.next', { day: dayText(after, language, 'short') }) : t('day.noNext');
  return (
    <fieldset className={styles['control']}>
      <legend className="visually-hidden">{t('day.label')}</legend>
      <Button
        size="small"
        variant="minimal"
        icon={<ChevronLeft />}
        aria-label={previous}
        title={previous}
        disabled={!before}
        onClick={() => onDay(before)}
      />
      <DayInput key={day} day={day} onDay={onDay} />
      <Button
        size="small"
        variant="minimal"
        icon={<ChevronRight />}
        aria-label={next}
        title={next}
        disabled={!after}
        onClick={() => onDay(after)}
      />
      <Button
        size="small"
        variant="minimal"
        disabled={isToday}
        onClick={() => onDay(undefined)}
        text={t('day.today')}
      />
      {days.length > 0 && (
        <span className={styles['place']} title={t('day.placeMeans')}>
          {t('day.place', { at: until, count: days.length })}
        </span>
      )}
    </fieldset>
  );
}
