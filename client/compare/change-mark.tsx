import { useTranslation } from 'react-i18next';
import { type Change, changeSign } from '../graph/changes.ts';
import styles from './compare.module.css';

interface ChangeMarkProps {
  readonly change: Change;
  /** A flow gains and loses; under an authorisation things keep or lose their authority. */
  readonly words?: 'change' | 'authority';
}

/** What became of something: a sign and a word, so that the colour only helps. */
export function ChangeMark({ change, words = 'change' }: ChangeMarkProps) {
  const { t } = useTranslation('compare');
  return (
    <span className={`${styles['mark']} ${styles[change]}`}>
      <span aria-hidden="true">{changeSign[change]}</span> {t(`${words}.${change}`)}
    </span>
  );
}
