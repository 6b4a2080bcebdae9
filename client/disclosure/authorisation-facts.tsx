import { useTranslation } from 'react-i18next';
import type { AuthorisationPartsFragment } from '../generated/graphql.ts';
import { useWord } from '../text/use-word.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import styles from './disclosure.module.css';
import { FactsList } from './facts-list.tsx';
import { useYesNo } from './use-yes-no.ts';

/** A motivation as it was written; that there is none is told apart by more than its colour. */
function Motivation({ text }: { readonly text: string | null }) {
  const { t } = useTranslation('disclosure');
  if (text !== null) return <>{text}</>;
  return (
    <span className={styles['lacking']}>
      <span aria-hidden="true">✕ </span>
      {t('noMotivation')}
    </span>
  );
}

/** Who gave an authorisation to whom, for how long, and why. */
export function AuthorisationFacts({ authorisation }: { readonly authorisation: AuthorisationPartsFragment }) {
  const { t } = useTranslation('disclosure');
  const word = useWord();
  const yesNo = useYesNo();
  const { kind, level, service, validFrom, validTo, withdrawnOn, closed } = authorisation;
  return (
    <FactsList
      facts={[
        [t('kind'), word('authorisationKind', kind)],
        [t('level'), word('level', level)],
        [
          t('givenTo'),
          <EntityLink key="service" kind="Service" id={service.id}>
            {service.name}
          </EntityLink>,
        ],
        [
          t('period'),
          <span key="period">
            <Day day={validFrom} /> – <Day day={validTo} missing={t('openEnd')} />
          </span>,
        ],
        [t('withdrawnOn'), <Day key="withdrawn" day={withdrawnOn} missing={t('notWithdrawn')} />],
        [t('closed'), yesNo(closed)],
        [t('necessity'), <Motivation key="necessity" text={authorisation.necessity} />],
        [t('proportionality'), <Motivation key="proportionality" text={authorisation.proportionality} />],
      ]}
    />
  );
}
