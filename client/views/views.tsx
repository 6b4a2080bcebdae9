import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SavedViewPartsFragment, SavedViewsDocument } from '../generated/graphql.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { Empty } from '../ui/states.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { RowActions } from './row-actions.tsx';
import styles from './views.module.css';

export type SavedView = SavedViewPartsFragment;

function useColumns(onRemove: (view: SavedView) => void): readonly Column<SavedView>[] {
  const { t } = useTranslation('views');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('name'),
        value: ({ name }) => name,
        cell: ({ id, name }) => (
          <Link to="/views/$view" params={{ view: id }}>
            {name}
          </Link>
        ),
      },
      {
        id: 'note',
        header: t('note'),
        value: ({ note }) => note,
        cell: ({ note }) => <span className={styles['note']}>{note ?? '–'}</span>,
      },
      { id: 'author', header: t('author'), value: ({ author }) => author },
      { id: 'day', header: t('day'), value: ({ day }) => day, cell: ({ day }) => <Day day={day} /> },
      {
        id: 'actions',
        header: t('actions'),
        sortable: false,
        onlyOnScreen: true,
        value: () => null,
        cell: (view) => <RowActions view={view} onRemove={() => onRemove(view)} />,
      },
    ],
    [t, onRemove],
  );
}

/** Every view that was saved: to open, to share, to delete. */
export function Views() {
  const { t } = useTranslation('views');
  const { data, error, refetch } = useQuery(SavedViewsDocument, { fetchPolicy: 'cache-and-network' });
  const [removed, setRemoved] = useState<SavedView>();
  const columns = useColumns(setRemoved);
  const views = data?.savedViews;
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      {!views && <Pending what={t('what')} error={error} retry={refetch} />}
      {views?.length === 0 && <Empty title={t('none.title')}>{t('none.text')}</Empty>}
      {views && views.length > 0 && (
        <Panel title={t('caption', { count: views.length })} flush>
          <DataTable caption={t('title')} captionHidden columns={columns} rows={views} rowId={({ id }) => id} none="" />
        </Panel>
      )}
      {removed && <DeleteDialog view={removed} onClose={() => setRemoved(undefined)} />}
    </Page>
  );
}
