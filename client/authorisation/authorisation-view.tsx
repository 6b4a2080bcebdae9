import { AnchorButton } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { AuthorisationMarksDocument, AuthorisationRecordDocument } from '../generated/graphql.ts';
import { Page } from '../page/page.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { Empty } from '../ui/states.tsx';
import { AuthorisationPage } from './authorisation-page.tsx';
import { useAuthorisationState } from './use-authorisation-state.ts';

/** One authorisation: what it covers, what was done under it and outside it, and what hangs on it. */
export function AuthorisationView() {
  const { t } = useTranslation('authorisation');
  const { authorisation } = useAuthorisationState();
  const { data, stale, error, retry } = useAnswer(AuthorisationRecordDocument, { authorisation });
  const marks = useAnswer(AuthorisationMarksDocument, { authorisation });
  // Another record is none to look at meanwhile.
  if (!data || stale) return <Pending what={t('what')} error={error} retry={retry} />;
  if (!data.authorisation)
    return (
      <Empty title={t('noSuch')} action={<AnchorButton href="/authorisations" text={t('title')} />}>
        {t('noSuchAction')}
      </Empty>
    );
  return (
    <Page>
      <AuthorisationPage key={data.authorisation.id} authorisation={data.authorisation} marks={marks} />
    </Page>
  );
}
