import { useTranslation } from 'react-i18next';
import styles from './letters.module.css';

interface SignaturesProps {
  readonly senders: readonly { readonly id: string; readonly name: string }[];
}

/** Room for each sender to sign. */
export function Signatures({ senders }: SignaturesProps) {
  const { t } = useTranslation('recall');
  const signing = senders.length === 0 ? [{ id: '', name: t('letter.noSender') }] : senders;
  return (
    <footer className={styles['closing']}>
      <p>{t('letter.closing')}</p>
      {signing.map(({ id, name }) => (
        <dl key={id} className={styles['signature']}>
          <dt className={styles['signer']}>{name}</dt>
          <dt>{t('letter.signature')}</dt>
          <dd />
          <dt>{t('letter.name')}</dt>
          <dd />
        </dl>
      ))}
    </footer>
  );
}
