import { useTranslation } from 'react-i18next';
import type { AuthorisationPartsFragment } from '../generated/graphql.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { AuthorisationFacts } from './authorisation-facts.tsx';

/** Under what it was disclosed. */
export function AuthorisationSection({ authorisation }: { readonly authorisation: AuthorisationPartsFragment | null }) {
  const { t } = useTranslation('disclosure');
  if (!authorisation) {
    return (
      <section>
        <h3>{t('authorisation')}</h3>
        <p>{t('noAuthorisation')}</p>
      </section>
    );
  }
  return (
    <section>
      <h3>
        {t('authorisation')} <EntityLink kind="Authorisation" id={authorisation.id} />
      </h3>
      <AuthorisationFacts authorisation={authorisation} />
    </section>
  );
}
