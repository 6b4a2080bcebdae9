import { useTranslation } from 'react-i18next';
import { AuthorisationFacts } from '../disclosure/authorisation-facts.tsx';
import type { AuthorisationRecordPartsFragment } from '../generated/graphql.ts';
import { Panel } from '../page/panel.tsx';

export function FactsPanel({ authorisation }: { readonly authorisation: AuthorisationRecordPartsFragment }) {
  const { t } = useTranslation('authorisation');
  return (
    <Panel title={t('facts')}>
      <AuthorisationFacts authorisation={authorisation} />
    </Panel>
  );
}
