import { useTranslation } from 'react-i18next';
import styles from './contradictions.module.css';
import { type ContradictionKind, contradictionSymbol } from './kinds.ts';

/** A kind of contradiction as symbol and word; one that has no word yet is shown as it is. */
export function ContradictionTag({ what }: { readonly what: string }) {
  const { t } = useTranslation('contradictions');
  if (!(what in contradictionSymbol)) return <span className={styles['tag']}>{what}</span>;
  const kind = what as ContradictionKind;
  return (
    <span className={styles['tag']} title={t(`means.${kind}`)}>
      <span aria-hidden="true">{contradictionSymbol[kind]}</span>
      {t(`kind.${kind}`)}
    </span>
  );
}
