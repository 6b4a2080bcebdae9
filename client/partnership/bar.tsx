import type { Reach } from '../generated/graphql.ts';
import styles from './partnership.module.css';

interface BarProps {
  readonly count: number;
  /** The count that fills the bar. */
  readonly most: number;
  readonly reach: Reach;
}

/** A count with a bar under it: filled for what is known, dashed for what is possible. */
export function Bar({ count, most, reach }: BarProps) {
  return (
    <span className={styles['count']}>
      {count}
      <span className={styles['track']} aria-hidden="true">
        {count > 0 && (
          <span
            className={styles[reach === 'KNOWN' ? 'known' : 'possible']}
            style={{ width: `${(100 * count) / most}%` }}
          />
        )}
      </span>
    </span>
  );
}
