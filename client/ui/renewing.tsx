import { useTranslation } from 'react-i18next';
import styles from './states.module.css';

interface RenewingProps {
  /** What is being loaded, as it reads within a sentence. */
  readonly what: string;
  /** Whether what stands below answers the question before. */
  readonly stale: boolean;
}

/** Goes above what still answers the question before, and says that the next answer is on its way; it takes no room. */
export function Renewing({ what, stale }: RenewingProps) {
  const { t } = useTranslation('app');
  if (!stale) return null;
  return (
    <p role="status" className={`${styles['renewing']} screen-only`}>
      {`${t('loading', { what })}…`}
    </p>
  );
}
