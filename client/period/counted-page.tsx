import type { ReactNode } from 'react';
import type { Counting } from './counting.ts';
import { CountingBar } from './counting-bar.tsx';
import styles from './period.module.css';

interface CountedPageProps {
  readonly title: string;
  readonly lead: string;
  readonly counting: Counting;
  readonly onChange: (change: Counting) => void;
  readonly children: ReactNode;
}

/** A page about the disclosures that are counted, which its head chooses. */
export const CountedPage = ({ title, lead, counting, onChange, children }: CountedPageProps) => (
  <div className={styles['page']}>
    <header className={styles['heading']}>
      <h1>{title}</h1>
      <CountingBar counting={counting} onChange={onChange} />
      <p>{lead}</p>
    </header>
    {children}
  </div>
);
