import { useQuery } from '@apollo/client/react';
import { AnchorButton } from '@blueprintjs/core';
import { useParams, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { SavedViewDocument } from '../generated/graphql.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Pending } from '../page/pending.tsx';

/** Goes on to what a saved view shows; its own address leaves no entry in the history. */
export function SharedView() {
  const { t } = useTranslation('views');
  const { view: id } = useParams({ from: '/views/$view' });
  const { history } = useRouter();
  const { data, loading, error, refetch } = useQuery(SavedViewDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
  });
  const address = data?.savedViewsConnection.edges[0]?.node.address;
  useEffect(() => {
    if (address !== undefined) history.replace(address);
  }, [address, history]);
  if (address !== undefined || loading || error) return <Pending what={t('what')} error={error} retry={refetch} />;
  return (
    <Page>
      <PageHead title={t('gone.title')} lead={t('gone.text')} />
      <div>
        <AnchorButton href="/views" text={t('all')} />
      </div>
    </Page>
  );
}
