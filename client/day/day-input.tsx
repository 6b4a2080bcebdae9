import { DateInput } from '@blueprintjs/datetime';
import { enGB, nl } from 'date-fns/locale';
import { type FocusEvent, useCallback, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { dayText } from '../ui/day-text.ts';
import styles from './day.module.css';
import { fromLocalDate, toLocalDate } from './local-date.ts';
import { readDay } from './read-day.ts';

interface DayInputProps {
  readonly label: string;
  /** Empty for none. */
  readonly day: string;
  /** undefined when it is emptied. */
  readonly onDay: (day: string | undefined) => void;
  /** The first and the last that can be chosen. */
  readonly from?: string;
  readonly to?: string;
}

const locales = { nl, en: enGB } as const;

/** The words of the calendar, which Blueprint has in English only. */
function useCalendarWords() {
  const { t } = useTranslation('day');
  return useMemo(
    () => ({
      labels: {
        labelPrevious: () => t('previousMonth'),
        labelNext: () => t('nextMonth'),
        labelMonthDropdown: () => t('month'),
        labelYearDropdown: () => t('year'),
      },
      nameDialog: (popover: HTMLElement) =>
        popover.querySelector('[role="dialog"]')?.setAttribute('aria-label', t('calendar')),
    }),
    [t],
  );
}

/** Chooses a day, by typing it or from a calendar. */
export function DayInput({ label, day, onDay, from = '1900-01-01', to = '2199-12-31' }: DayInputProps) {
  const { t } = useTranslation('day');
  const id = useId();
  const language = useLanguage();
  const { labels, nameDialog } = useCalendarWords();
  // Blueprint keeps showing what was emptied or retyped when the day stays as it was: then the input begins anew.
  const [round, setRound] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const format = useCallback((date: Date) => dayText(fromLocalDate(date), language, 'short'), [language]);
  const parse = useCallback(
    (text: string) => {
      const read = readDay(text, language);
      return read === undefined ? false : toLocalDate(read);
    },
    [language],
  );
  const emptied = ({ target, relatedTarget }: FocusEvent) => {
    const toCalendar = relatedTarget instanceof Element && relatedTarget.closest('.bp6-datepicker');
    if (!(target instanceof HTMLInputElement) || target.value !== '' || toCalendar) return;
    setRound((last) => last + 1);
    if (day !== '') onDay(undefined);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the input within it, which Blueprint doesn't pass on when it is empty
    <div ref={place} tabIndex={-1} className={styles['input']} onBlur={emptied}>
      <label htmlFor={id}>{label}</label>
      <DateInput
        key={`${round} ${language}`}
        value={day === '' ? null : day}
        onChange={(chosen, byUser) => {
          // Another month in the calendar is not yet another day.
          if (!byUser || chosen === null) return;
          const typed = document.activeElement instanceof HTMLInputElement;
          // A day of another month would leave the calendar open and the keyboard nowhere: it closes, and Tab goes on from here.
          if (!typed) place.current?.focus();
          if (!typed || chosen === day) setRound((last) => last + 1);
          if (chosen !== day) onDay(chosen);
        }}
        formatDate={format}
        parseDate={parse}
        placeholder={t('placeholder')}
        invalidDateMessage={t('noDay')}
        outOfRangeMessage={t('outOfRange')}
        minDate={useMemo(() => toLocalDate(from), [from])}
        maxDate={useMemo(() => toLocalDate(to), [to])}
        locale={locales[language]}
        dayPickerProps={{ labels }}
        canClearSelection={false}
        inputProps={{ id, size: 'small' }}
        popoverProps={{ placement: 'bottom-start', onOpening: nameDialog, popoverClassName: styles['calendar'] ?? '' }}
      />
    </div>
  );
}
