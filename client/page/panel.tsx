import { type ReactNode, useId } from 'react';
import styles from './page.module.css';

interface PanelProps {
  readonly title: string;
  /** How many things it holds. */
  readonly count?: number | undefined;
  readonly controls?: ReactNode;
  /** A table brings its own edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a page, found by its heading. */
export function Panel({ title, count, controls, flush = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <div className={styles['panelHead']}>
        <h2 id={id}>
          {title}
          {count !== undefined && <span className={styles['count']}>{count}</span>}
        </h2>
        {controls}
      </div>
      {flush ? children : <div className={styles['body']}>{children}</div>}
    </section>
  );
}

/** A remark that goes with what follows it. */
export const Note = ({ children }: { readonly children: ReactNode }) => <p className={styles['note']}>{children}</p>;

export interface Figure {
  readonly name: string;
  readonly value: ReactNode;
}

/** Figures side by side, each with its name: never a sum. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles['figures']}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
