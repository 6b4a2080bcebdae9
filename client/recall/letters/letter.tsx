import { useTranslation } from 'react-i18next';
import type { ShownPerson } from '../../person/use-person.ts';
import { useLanguage } from '../../text/use-language.ts';
import { useWord } from '../../text/use-word.ts';
import { dayText } from '../../ui/day-text.ts';
import { type Holder, termOf } from '../model.ts';
import { LetterHead } from './letter-head.tsx';
import styles from './letters.module.css';
import { ReceivedTable } from './received-table.tsx';
import { Signatures } from './signatures.tsx';

interface LetterProps {
  readonly person: ShownPerson['person'];
  readonly holder: Holder;
  readonly senders: readonly { readonly id: string; readonly name: string }[];
  readonly day: string;
}

/** How the holder came by the data, as the letter opens. */
function openingOf(holder: Holder) {
  const own = holder.disclosures.filter(({ from }) => from.kind === 'OWN').length;
  if (own === holder.disclosures.length) return 'letter.openingFirst';
  return own === 0 ? 'letter.openingOnward' : 'letter.openingBoth';
}

const termTexts = { OVERDUE: 'letter.overdue', AHEAD: 'letter.ahead', NONE: 'letter.noTerm' } as const;

/** Asks one holder to destroy what it received; names the person, and nothing more about them. */
export function Letter({ person, holder, senders, day }: LetterProps) {
  const { t } = useTranslation('recall');
  const word = useWord();
  const language = useLanguage();
  const { service, destroyBy, conditions } = holder;
  const asks = ['destroy', 'onward', 'confirm'] as const;
  return (
    <article className={styles['letter']} aria-label={t('letter.label', { service: service.name })}>
      <LetterHead person={person} holder={holder} senders={senders} day={day} />
      <p>{t('letter.greeting')}</p>
      <p>{t(openingOf(holder))}</p>
      <p className={styles['person']}>{t('letter.person', person)}</p>
      <ReceivedTable holder={holder} />
      {conditions.length === 0 ? (
        <p>{t('letter.noConditions')}</p>
      ) : (
        <>
          <p>{t('letter.conditions')}</p>
          <ul>
            {conditions.map((one) => (
              <li key={one}>{word('condition', one)}</li>
            ))}
          </ul>
        </>
      )}
      <p>{t(termTexts[termOf(destroyBy, day)], { day: destroyBy && dayText(destroyBy, language, 'long') })}</p>
      <p>{t('letter.ask')}</p>
      <ol>
        {asks.map((ask) => (
          <li key={ask}>{t(`letter.asks.${ask}`)}</li>
        ))}
      </ol>
      <p>{t('letter.cannot')}</p>
      <Signatures senders={senders} />
    </article>
  );
}
