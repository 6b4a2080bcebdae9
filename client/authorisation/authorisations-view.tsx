import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AuthorisationIndexDocument } from '../generated/graphql.ts';
import { BeginImport } from '../import/begin-import.tsx';
import { Listed } from '../list/listed.tsx';
import { orderOf } from '../list/place.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { AuthorisationFilters } from './authorisation-filters.tsx';
import type { AuthorisationsSearch } from './search-params.ts';
import { useAuthorisationColumns } from './use-authorisation-columns.tsx';

const from = '/authorisations';
const filters = ['text', 'kind', 'level', 'inForceOn'] as const;
const orders = {
  id: 'ID',
  kind: 'KIND',
  service: 'SERVICE',
  level: 'LEVEL',
  from: 'VALID_FROM',
  to: 'VALID_TO',
  withdrawn: 'WITHDRAWN_ON',
} as const;

/** Every authorisation, a page at a time. */
export function AuthorisationsView() {
  const { t } = useTranslation('authorisation');
  const search = useSearch({ from });
  const { after, sort, ...narrowed } = search;
  const navigate = useNavigate({ from });
  const columns = useAuthorisationColumns();
  const { data, ...answer } = useAnswer(AuthorisationIndexDocument, {
    ...narrowed,
    after: after ?? null,
    orderBy: orderOf(sort, orders),
  });
  const change = (next: AuthorisationsSearch) =>
    void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <AuthorisationFilters search={search} onChange={(next) => change({ ...next, after: undefined })} />
      <Panel title={t('title')} count={data?.authorisations.totalCount} flush>
        <Listed
          what={t('whatAll')}
          list={data?.authorisations}
          {...answer}
          place={search}
          filters={filters}
          orders={orders}
          onPlace={change}
          none={<BeginImport says={t('none')} />}
          caption={t('title')}
          captionHidden
          columns={columns}
          rowId={({ id }) => id}
          onOpen={({ id }) =>
            void navigate({ to: '/authorisation/$authorisation', params: { authorisation: id }, search: {} })
          }
        />
      </Panel>
    </Page>
  );
}
