import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PartnershipsDocument, type PartnershipsQuery } from '../generated/graphql.ts';
import { today } from '../timeline/days.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { useTitle } from '../ui/use-title.ts';
import { InwardCount } from './inward-count.tsx';
import { membersOf, stayOn } from './members.ts';
import styles from './partnership.module.css';

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

/** Every partnership on record. */
export function Partnerships() {
  const { t } = useTranslation('partnership');
  useTitle(t('title'));
  const { data, error, refetch } = useQuery(PartnershipsDocument);
  const columns = useColumns();
  const rows = useMemo(() => data?.partnerships.edges.map(({ node }) => node), [data]);
  if (error) return <Failed error={error} retry={() => void refetch()} />;
  if (!rows) return <Loading what={t('index.what')} />;
  return (
    <div className={styles['index']}>
      <h1>{t('title')}</h1>
      <p>{t('index.lead')}</p>
      <div className={styles['indexTable']}>
        <DataTable
          caption={t('index.caption', { count: data?.partnerships.totalCount ?? 0 })}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          none={t('index.none')}
        />
      </div>
    </div>
  );
}
