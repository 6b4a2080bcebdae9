import styles from './chart.module.css';
import { type Holder, termOf } from './model.ts';
import type { Scale } from './scale.ts';

interface TermLineProps {
  readonly holder: Holder;
  readonly day: string;
  readonly scale: Scale;
  readonly label: string;
}

const part = (from: number, to: number) => ({ left: `${from}%`, width: `${to - from}%` });

export function TermLine({ holder, day, scale, label }: TermLineProps) {
  const { at, years } = scale;
  const received = [...new Set(holder.disclosures.map(({ date }) => date))].sort();
  const start = at(received[0] ?? day);
  const { destroyBy } = holder;
  const end = destroyBy !== null && termOf(destroyBy, day) === 'OVERDUE' ? Math.max(at(destroyBy), start) : null;
  return (
    <span className={styles['line']} role="img" aria-label={label} title={label}>
      {years.map((year) => (
        <span key={year.year} className={styles['year']} style={{ left: `${year.at}%` }} />
      ))}
      <span className={styles['held']} style={part(start, end ?? at(day))} />
      {end !== null && <span className={styles['overdue']} style={part(end, at(day))} />}
      <span className={styles['now']} style={{ left: `${at(day)}%` }} />
      {received.map((date) => (
        <span key={date} className={styles['receipt']} style={{ left: `${at(date)}%` }} />
      ))}
      {destroyBy !== null && <span className={styles['end']} style={{ left: `${at(destroyBy)}%` }} />}
    </span>
  );
}
