import type { KeyboardEvent } from 'react';
import styles from './timeline.module.css';

interface ThumbProps {
  readonly kind: 'from' | 'asOf';
  readonly label: string;
  readonly words: string;
  readonly place: number;
  /** How many event days lie up to it, of how many. */
  readonly now: number;
  readonly most: number;
  /** @returns whether the key meant something */
  readonly onKey: (key: string, both: boolean) => boolean;
}

/** One end of the period. Arrow keys go from one day with a disclosure to the next; with Shift both ends go. */
export function Thumb({ kind, label, words, place, now, most, onKey }: ThumbProps) {
  const press = (event: KeyboardEvent) => {
    if (onKey(event.key, event.shiftKey)) event.preventDefault();
  };
  return (
    <div
      className={`${styles['thumb']} ${styles[kind]}`}
      style={{ left: `${place * 100}%` }}
      data-end={kind}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={most}
      aria-valuenow={now}
      aria-valuetext={words}
      onKeyDown={press}
    />
  );
}
