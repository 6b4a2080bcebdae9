import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SavedViewPartsFragment, SavedViewsDocument } from '../generated/graphql.ts';
import { Listed } from '../list/listed.tsx';
import { isNarrowed, orderOf } from '../list/place.ts';
import { TextFilter } from '../list/text-filter.tsx';
import { Bar, Page, PageHead } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { useAnswer } from '../page/use-answer.ts';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { Empty } from '../ui/states.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import { RowActions } from './row-actions.tsx';
import type { ViewsSearch } from './search-params.ts';
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

const from = '/views';
const filters = ['text', 'author'] as const;
const orders = { name: 'NAME', author: 'AUTHOR', day: 'DAY' } as const;

/** Every view that was saved: to open, to share, to delete. */
export function Views() {
  const { t } = useTranslation('views');
  const { t: ofList } = useTranslation('list');
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const { sort, ...narrowed } = search;
  const variables = { ...narrowed, orderBy: orderOf(sort, orders) };
  const { data, ...answer } = useAnswer(SavedViewsDocument, variables, 'cache-and-network');
  const [removed, setRemoved] = useState<SavedView>();
  const columns = useColumns(setRemoved);
  const list = data?.savedViewsConnection;
  const change = (next: ViewsSearch) => void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  const isFiltered = isNarrowed(search, filters);
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Bar>
        <TextFilter
          label={ofList('find')}
          hint={t('findHint')}
          text={search.text}
          onText={(text) => change({ text, after: undefined })}
        />
        <TextFilter
          label={t('author')}
          hint={t('authorHint')}
          text={search.author}
          onText={(author) => change({ author, after: undefined })}
        />
      </Bar>
      {list?.totalCount === 0 && !isFiltered ? (
        <Empty title={t('none.title')}>{t('none.text')}</Empty>
      ) : (
        <Panel title={t('title')} count={list?.totalCount} flush>
          <Listed
            what={t('what')}
            list={list}
            {...answer}
            place={search}
            filters={filters}
            orders={orders}
            onPlace={change}
            none={t('none.text')}
            caption={t('title')}
            captionHidden
            columns={columns}
            rowId={({ id }) => id}
          />
        </Panel>
      )}
      {removed && <DeleteDialog view={removed} onClose={() => setRemoved(undefined)} />}
    </Page>
  );
}
