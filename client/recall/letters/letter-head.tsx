import { useTranslation } from 'react-i18next';
import type { ShownPerson } from '../../person/use-person.ts';
import { Day } from '../../ui/day.tsx';
import type { Holder } from '../model.ts';
import styles from './letters.module.css';

interface LetterHeadProps {
  readonly person: ShownPerson['person'];
  readonly holder: Holder;
  readonly senders: readonly { readonly id: string; readonly name: string }[];
  readonly day: string;
}

/** Who writes to whom, when and about what. */
export function LetterHead({ person, holder, senders, day }: LetterHeadProps) {
  const { t } = useTranslation('recall');
  const { service } = holder;
  return (
    <header>
      <p className={styles['sender']}>
        {senders.length === 0 ? t('letter.noSender') : senders.map(({ id, name }) => <span key={id}>{name}</span>)}
      </p>
      <p className={styles['address']}>
        <span>{t('letter.to')}</span>
        <strong>{service.name}</strong>
        {service.country}
      </p>
      <dl className={styles['about']}>
        <dt>{t('letter.date')}</dt>
        <dd>
          <Day day={day} style="long" />
        </dd>
        <dt>{t('letter.reference')}</dt>
        <dd>
          {person.id} / {service.id} / {day}
        </dd>
        <dt>{t('letter.subject')}</dt>
        <dd>
          <h2>{t('letter.subjectText')}</h2>
        </dd>
      </dl>
    </header>
  );
}
