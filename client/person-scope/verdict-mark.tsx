import type { CSSProperties } from 'react';
import type { Verdict } from '../generated/graphql.ts';
import { verdictColour, verdictSymbol } from '../ui/verdicts.ts';
import styles from './matrix.module.css';

/** A verdict as its symbol alone; what it stands in says the word. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span
      className={styles['mark']}
      style={{ '--tint': `var(${verdictColour[verdict]})` } as CSSProperties}
      aria-hidden="true"
    >
      {verdictSymbol[verdict]}
    </span>
  );
}
