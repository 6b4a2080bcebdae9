import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './gaps.module.css';
import { type Cell, cellOf, noCell } from './search-params.ts';
import type { GapsState } from './use-gaps-state.ts';

interface GapCellProps {
  readonly cell: Cell;
  readonly title: string;
  readonly count: number;
  readonly most: number;
  readonly state: GapsState;
}

const same = (one: Cell, other: Cell | undefined): boolean =>
  one.by === other?.by && one.quarter === other.quarter && one.rule === other.rule;

/** A count that opens what is behind it; the more, the deeper its shade. */
export function GapCell({ cell, title, count, most, state: { search, change } }: GapCellProps) {
  const { t } = useTranslation('gaps');
  if (count === 0) return <span className={styles['zero']}>0</span>;
  const chosen = same(cell, cellOf(search));
  return (
    <button
      type="button"
      className={styles['cell']}
      style={{ '--share': `${10 + (30 * count) / most}%` } as CSSProperties}
      aria-pressed={chosen}
      aria-label={t('cell', { count, rule: title, quarter: cell.quarter, service: cell.by })}
      onClick={() => change(chosen ? noCell : { ...cell, after: undefined })}
    >
      {count}
    </button>
  );
}
