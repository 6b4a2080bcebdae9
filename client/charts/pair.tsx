import type { ReactNode } from 'react';
import styles from './charts.module.css';

/** A chart and the table that says the same, side by side where there is room. */
export const Pair = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['pair']}>{children}</div>
);
