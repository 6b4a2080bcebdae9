import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Listed } from '../list/listed.tsx';
import { Page, PageHead, Stack } from '../page/page.tsx';
import { Filters } from './filters.tsx';
import { ReviewDialog } from './review-dialog.tsx';
import { useColumns } from './use-columns.tsx';
import { orders, useWorklist, type WorklistItem } from './use-worklist.ts';

const filters = ['rule', 'state', 'service', 'from', 'to'] as const;

/** The findings to work on: what fired or is open, and where the work on each stands. */
export function Worklist() {
  const { t } = useTranslation('worklist');
  const { search, change, data, ...answer } = useWorklist();
  const [assessed, setAssessed] = useState<WorklistItem>();
  const columns = useColumns(setAssessed);
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Stack>
        <Filters search={search} rules={data?.rules ?? []} onChange={change} />
        <Listed
          what={t('loading')}
          list={data?.worklist}
          {...answer}
          place={search}
          filters={filters}
          orders={orders}
          onPlace={change}
          none={t('none')}
          caption={t('caption', { count: data?.worklist.totalCount ?? 0 })}
          columns={columns}
          rowId={({ disclosure, rule }) => `${disclosure.id} ${rule}`}
        />
      </Stack>
      {assessed && <ReviewDialog item={assessed} onClose={() => setAssessed(undefined)} />}
    </Page>
  );
}
