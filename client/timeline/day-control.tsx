import { Button, ButtonGroup } from '@blueprintjs/core';
import { ChevronLeft, ChevronRight } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { dayText } from '../ui/day-text.ts';
import { DayInput } from './day-input.tsx';
import { today } from './days.ts';
import { type DayEvent, nextDay, previousDay } from './events.ts';
import styles from './timeline.module.css';

interface DayControlProps {
  readonly label: string;
  /** undefined is today. */
  readonly day: string | undefined;
  /** The days to step to. */
  readonly events: readonly DayEvent[];
  readonly onDay: (day: string | undefined) => void;
}

const mostTold = 3;

/** What happens on the day that is chosen, said aloud to those who step without looking. */
function Happens({ events, day }: { readonly events: readonly DayEvent[]; readonly day: string }) {
  const { t } = useTranslation('timeline');
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
export function DayControl({ label, day = today(), events, onDay }: DayControlProps) {
  const { t } = useTranslation('timeline');
  const language = useLanguage();
  const before = previousDay(events, day);
  const after = nextDay(events, day);
  const name = (step: 'previous' | 'next', to: string | undefined) =>
    to ? `${t(step)}: ${dayText(to, language, 'short')}` : t(step);
  const now = today();
  return (
    <div className={styles['dayControl']}>
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
        <Button size="small" text={t('today')} disabled={day === now} onClick={() => onDay(undefined)} />
      </ButtonGroup>
      <Happens events={events} day={day} />
    </div>
  );
}
