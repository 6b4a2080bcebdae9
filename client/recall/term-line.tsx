import styles from './chart.module.css';
import type { Scale } from './scale.ts';
import type { TermLine as Line } from './term-marks.ts';

interface TermLineProps {
  readonly line: Line;
  readonly day: string;
  readonly scale: Scale;
  readonly label: string;
}

export function TermLine({ line: { received, held, overdue, destroyBy }, day, scale, label }: TermLineProps) {
  const { at, years } = scale;
  const part = ({ from, to }: { readonly from: string; readonly to: string }) => ({
    left: `${at(from)}%`,
    width: `${at(to) - at(from)}%`,
  });
  return (
    <span className={styles['line']} role="img" aria-label={label} title={label}>
      {years.map((year) => (
        <span key={year.year} className={styles['year']} style={{ left: `${year.at}%` }} />
      ))}
      {held && <span className={styles['held']} style={part(held)} />}
      {overdue && <span className={styles['overdue']} style={part(overdue)} />}
      <span className={styles['now']} style={{ left: `${at(day)}%` }} />
      {received.map((date) => (
        <span key={date} className={styles['receipt']} style={{ left: `${at(date)}%` }} />
      ))}
      {destroyBy !== null && <span className={styles['end']} style={{ left: `${at(destroyBy)}%` }} />}
    </span>
  );
}
