import { useTranslation } from 'react-i18next';
import { DayControl } from '../day/day-control.tsx';
import { today } from '../timeline/days.ts';
import type { DayEvent } from '../timeline/events.ts';
import styles from './compare.module.css';
import { useCompareState } from './use-compare-state.ts';

interface TwoDaysProps {
  /** The first day that is shown, where the address has none. */
  readonly from: string;
  readonly events: readonly DayEvent[];
}

/** The two days of a comparison, which stand in the address. */
export function TwoDays({ from, events }: TwoDaysProps) {
  const { t } = useTranslation('compare');
  const { search, change } = useCompareState();
  return (
    <div className={styles['days']}>
      <DayControl label={t('from')} day={from} events={events} onDay={(day) => change({ from: day ?? today() })} />
      <DayControl label={t('to')} day={search.to} events={events} onDay={(day) => change({ to: day })} />
    </div>
  );
}
