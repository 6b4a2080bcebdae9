import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page, PageHead, Stack } from '../page/page.tsx';
import { Pager } from '../page/pager.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { Filters } from './filters.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { useColumns } from './use-columns.tsx';
import { useWorklist, type WorklistItem } from './use-worklist.ts';

/** The findings to work on: what fired or is open, and where the work on each stands. */
export function Worklist() {
  const { t } = useTranslation('worklist');
  const { search, change, data, error, retry } = useWorklist();
  const [assessed, setAssessed] = useState<WorklistItem>();
  const columns = useColumns(setAssessed);
  const items = data?.worklist.edges.map(({ node }) => node) ?? [];
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Stack>
        <Filters search={search} rules={data?.rules ?? []} onChange={change} />
        {error && <Failed error={error} retry={() => void retry()} />}
        {!data && !error && <Loading what={t('loading')} />}
        {data && (
          <>
            <DataTable
              caption={t('caption', { count: data.worklist.totalCount })}
              columns={columns}
              rows={items}
              rowId={({ disclosure, rule }) => `${disclosure.id} ${rule}`}
              none={t('none')}
            />
            <Pager
              after={search.after}
              next={data.worklist.pageInfo.hasNextPage ? (data.worklist.pageInfo.endCursor ?? null) : null}
              shown={items.length}
              total={data.worklist.totalCount}
              onAfter={(after) => change({ after })}
            />
          </>
        )}
      </Stack>
      {assessed && <ReviewDialog item={assessed} onClose={() => setAssessed(undefined)} />}
    </Page>
  );
}
