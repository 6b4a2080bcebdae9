import { useTranslation } from 'react-i18next';
import type { AuthorisationPartsFragment } from '../generated/graphql.ts';
import { useWord } from '../text/use-word.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { FactsList } from './facts-list.tsx';
import { useYesNo } from './use-yes-no.ts';

/** Under what it was disclosed. */
export function AuthorisationSection({ authorisation }: { readonly authorisation: AuthorisationPartsFragment | null }) {
  const { t } = useTranslation('disclosure');
  const word = useWord();
  const yesNo = useYesNo();
  if (!authorisation) {
    return (
      <section>
        <h3>{t('authorisation')}</h3>
        <p>{t('noAuthorisation')}</p>
      </section>
    );
  }
  const { id, service, validFrom, validTo, withdrawnOn, necessity, proportionality } = authorisation;
  return (
    <section>
      <h3>
        {t('authorisation')} <EntityLink kind="Authorisation" id={id} />
      </h3>
      <FactsList
        facts={[
          [t('kind'), word('authorisationKind', authorisation.kind)],
          [t('level'), word('level', authorisation.level)],
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
          [t('closed'), yesNo(authorisation.closed)],
          [t('necessity'), necessity ?? t('noMotivation')],
          [t('proportionality'), proportionality ?? t('noMotivation')],
        ]}
      />
    </section>
  );
}
