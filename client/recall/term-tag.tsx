import { useTranslation } from 'react-i18next';
import { Day } from '../ui/day.tsx';
import { termOf } from './model.ts';
import styles from './recall.module.css';
import { useTermText } from './use-term-text.ts';

/** The day of destruction, and how it stands. */
export function TermTag({ destroyBy, day }: { readonly destroyBy: string | null; readonly day: string }) {
  const { t } = useTranslation('recall');
  const text = useTermText();
  const term = termOf(destroyBy, day);
  if (term === 'NONE') return <span className={styles['muted']}>{text(null, day)}</span>;
  return (
    <span className={styles['term']}>
      <Day day={destroyBy} />
      <span className={term === 'OVERDUE' ? styles['late'] : styles['muted']} title={t(`term.${term}`)}>
        {text(destroyBy, day)}
      </span>
    </span>
  );
}
