import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import styles from './states.module.css';

const place = 'renewing';

/** Where it is said, whatever part of a view is in sight. */
export const RenewingPlace = () => <div id={place} className={`${styles['renewals']} screen-only`} />;

interface RenewingProps {
  /** What is being loaded, as it reads within a sentence. */
  readonly what: string;
  /** Whether what is shown still answers the question before. */
  readonly stale: boolean;
}

/** Says that the next answer is on its way, while the one before is still shown. */
export function Renewing({ what, stale }: RenewingProps) {
  const { t } = useTranslation('app');
  const target = stale && document.getElementById(place);
  if (!target) return null;
  return createPortal(<p role="status" className={styles['renewing']}>{`${t('loading', { what })}…`}</p>, target);
}
