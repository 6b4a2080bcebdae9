import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PartnershipsDocument, type PartnershipsQuery } from '../generated/graphql.ts';
import { BeginImport } from '../import/begin-import.tsx';
import { Listed } from '../list/listed.tsx';
import { orderOf } from '../list/place.ts';
import { TextFilter } from '../list/text-filter.tsx';
import { Bar, Page, PageHead } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { today } from '../timeline/days.ts';
import type { Column } from '../ui/data-table-model.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { InwardCount } from './inward-count.tsx';
import { membersOf, stayOn } from './members.ts';
import styles from './partnership.module.css';
import type { PartnershipsSearch } from './search-params.ts';

type Row = PartnershipsQuery['partnerships']['edges'][number]['node'];

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('partnership');
  return useMemo(() => {
    const day = today();
    const here = ({ memberships }: Row) => membersOf(memberships).filter((member) => stayOn(member, day));
    return [
      {
        id: 'name',
        header: t('index.name'),
        value: ({ name }) => name,
        cell: ({ id, name }) => (
          <EntityLink kind="Partnership" id={id}>
            {name}
          </EntityLink>
        ),
      },
      {
        id: 'id',
        header: t('index.id'),
        value: ({ id }) => id,
        cell: ({ id }) => <span className={styles['id']}>{id}</span>,
      },
      {
        id: 'parent',
        header: t('index.parent'),
        value: ({ subgroupOf }) => subgroupOf?.name ?? null,
        cell: ({ subgroupOf }) =>
          subgroupOf && (
            <EntityLink kind="Partnership" id={subgroupOf.id}>
              {subgroupOf.name}
            </EntityLink>
          ),
      },
      { id: 'purpose', header: t('index.purpose'), value: ({ purpose }) => purpose },
      { id: 'members', header: t('index.members'), align: 'end', value: (row) => here(row).length },
      {
        id: 'risk',
        header: t('index.risk'),
        align: 'end',
        value: (row) => here(row).filter(({ service }) => service.elevatedRisk).length,
      },
      {
        id: 'disclosures',
        header: t('index.disclosures'),
        align: 'end',
        sortable: false,
        value: () => null,
        cell: ({ id }) => <InwardCount partnership={id} />,
      },
    ];
  }, [t]);
}

const from = '/partnerships';
const filters = ['text'] as const;
const orders = { name: 'NAME', id: 'ID', purpose: 'PURPOSE' } as const;

/** Every partnership on record, a page at a time. */
export function Partnerships() {
  const { t } = useTranslation('partnership');
  const { t: ofList } = useTranslation('list');
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const { data, ...answer } = useAnswer(PartnershipsDocument, {
    after: search.after ?? null,
    text: search.text ?? null,
    orderBy: orderOf(search.sort, orders),
  });
  const columns = useColumns();
  const list = data?.partnerships;
  const change = (next: PartnershipsSearch) =>
    void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  return (
    <Page>
      <PageHead title={t('title')} lead={t('index.lead')} />
      <Bar>
        <TextFilter
          label={ofList('find')}
          hint={ofList('findHint')}
          text={search.text}
          onText={(text) => change({ text, after: undefined })}
        />
      </Bar>
      <Panel title={t('title')} count={list?.totalCount} flush>
        <Listed
          what={t('index.what')}
          list={list}
          {...answer}
          place={search}
          filters={filters}
          orders={orders}
          onPlace={change}
          none={<BeginImport says={t('index.none')} />}
          caption={t('index.caption', { count: list?.totalCount ?? 0 })}
          captionHidden
          columns={columns}
          rowId={({ id }) => id}
        />
      </Panel>
    </Page>
  );
}
