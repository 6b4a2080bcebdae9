import type { ReactNode } from 'react';
import { useTitle } from '../ui/use-title.ts';
import styles from './page.module.css';

export const Page = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['page']}>{children}</div>
);

interface ColumnsProps {
  /** The one that gets more of the room. */
  readonly wide?: 'first' | 'second';
  readonly children: ReactNode;
}

/** Panels side by side where there is room for it. */
export const Columns = ({ wide, children }: ColumnsProps) => (
  <div className={`${styles['columns']} ${wide ? styles[wide] : ''}`}>{children}</div>
);

export const Stack = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles['stack']}>{children}</div>
);

/** A row of controls. */
export const Bar = ({ children }: { readonly children: ReactNode }) => <div className={styles['bar']}>{children}</div>;

interface BadgeProps {
  readonly risk?: boolean;
  readonly children: ReactNode;
}

export const Badge = ({ risk = false, children }: BadgeProps) => (
  <span className={`${styles['badge']} ${risk ? styles['risk'] : ''}`}>
    {risk && <span aria-hidden="true">▲</span>}
    {children}
  </span>
);

interface PageHeadProps {
  /** What kind of thing it is, above its name. */
  readonly kind?: string;
  /** Names the view in the browser's tab too. */
  readonly title: string;
  readonly badges?: ReactNode;
  readonly lead?: ReactNode;
  /** What the whole page listens to, such as its day. */
  readonly children?: ReactNode;
}

export function PageHead({ kind, title, badges, lead, children }: PageHeadProps) {
  useTitle(kind === undefined ? title : `${title} (${kind})`);
  return (
    <header className={styles['head']}>
      <div>
        {kind && <p className={styles['kind']}>{kind}</p>}
        <div className={styles['title']}>
          <h1>{title}</h1>
          {badges}
        </div>
        {lead && <p className={styles['lead']}>{lead}</p>}
      </div>
      {children}
    </header>
  );
}
