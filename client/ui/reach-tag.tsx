import { useTranslation } from 'react-i18next';
import type { Reach } from '../generated/graphql.ts';
import styles from './tags.module.css';

/** KNOWN as a filled mark, POSSIBLE as a hollow dashed one, as in the picture. */
export function ReachTag({ reach }: { readonly reach: Reach }) {
  const { t } = useTranslation('words');
  return (
    <span className={`${styles['reach']} ${reach === 'POSSIBLE' ? styles['possible'] : ''}`}>
      <span className={styles['dot']} aria-hidden="true" />
      {t(`reach.${reach}`)}
    </span>
  );
}
