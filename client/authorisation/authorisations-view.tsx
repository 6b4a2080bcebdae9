import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AuthorisationIndexDocument } from '../generated/graphql.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Pager } from '../page/pager.tsx';
import { Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { DataTable } from '../ui/data-table.tsx';
import { AuthorisationFilters } from './authorisation-filters.tsx';
import { useAuthorisationColumns } from './use-authorisation-columns.tsx';

const from = '/authorisations';

/** Every authorisation, a page at a time. */
export function AuthorisationsView() {
  const { t } = useTranslation('authorisation');
  const { after, ...filters } = useSearch({ from });
  const navigate = useNavigate({ from });
  const columns = useAuthorisationColumns();
  const { data, error, retry } = useAnswer(AuthorisationIndexDocument, { ...filters, after: after ?? null });
  const list = data?.authorisations;
  if (!list) return <Pending what={t('whatAll')} error={error} retry={retry} />;
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <AuthorisationFilters
        search={filters}
        onChange={(change) => void navigate({ search: (last) => ({ ...last, ...change, after: undefined }) })}
      />
      <Panel title={t('title')} count={list.totalCount} flush>
        <DataTable
          caption={t('title')}
          captionHidden
          columns={columns}
          rows={list.edges.map(({ node }) => node)}
          rowId={({ id }) => id}
          none={t('none')}
          onOpen={({ id }) =>
            void navigate({ to: '/authorisation/$authorisation', params: { authorisation: id }, search: {} })
          }
        />
        <Pager
          after={after}
          next={list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null}
          shown={list.edges.length}
          total={list.totalCount}
          onAfter={(cursor) => void navigate({ search: (last) => ({ ...last, after: cursor }) })}
        />
      </Panel>
    </Page>
  );
}
