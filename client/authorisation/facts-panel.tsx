import { useTranslation } from 'react-i18next';
import { FactsList } from '../disclosure/facts-list.tsx';
import { useYesNo } from '../disclosure/use-yes-no.ts';
import type { AuthorisationRecordPartsFragment } from '../generated/graphql.ts';
import { Panel } from '../page/panel.tsx';
import { useWord } from '../text/use-word.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import styles from './authorisation.module.css';

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

/** Who gave it to whom, for how long, and why. */
export function FactsPanel({ authorisation }: { readonly authorisation: AuthorisationRecordPartsFragment }) {
  const { t } = useTranslation('disclosure');
  const { t: own } = useTranslation('authorisation');
  const word = useWord();
  const yesNo = useYesNo();
  const { kind, level, service, validFrom, validTo, withdrawnOn, closed } = authorisation;
  return (
    <Panel title={own('facts')}>
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
    </Panel>
  );
}
