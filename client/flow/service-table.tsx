import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlowNode } from '../graph/model.ts';
import { DataTable } from '../ui/data-table.tsx';
import { type Column, mostRows } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { ReachTag } from '../ui/reach-tag.tsx';
import { readSort, writeSort } from '../ui/sort.ts';
import styles from './flow.module.css';
import type { FlowState } from './use-flow-state.ts';

interface ServiceTableProps {
  readonly nodes: readonly FlowNode[];
  readonly state: FlowState;
  readonly onPoint: (id: string | null) => void;
}

function useColumns(): readonly Column<FlowNode>[] {
  const { t } = useTranslation('flow');
  return useMemo(
    () => [
      {
        id: 'service',
        header: t('services.service'),
        value: ({ id }) => id,
        cell: ({ id, service }) => (
          <span title={service.name} className={styles['whole']}>
            {service.elevatedRisk && (
              <span role="img" aria-label={t('services.risk')} title={t('services.risk')}>
                ▲{' '}
              </span>
            )}
            <EntityLink kind="Service" id={id} />
          </span>
        ),
      },
      { id: 'country', header: t('services.country'), value: ({ service }) => service.country },
      {
        id: 'reach',
        header: t('services.reach'),
        value: ({ reach }) => reach,
        cell: ({ reach }) => <ReachTag reach={reach} />,
      },
      { id: 'hops', header: t('services.hops'), value: ({ hops }) => hops },
      {
        id: 'received',
        header: t('services.received'),
        value: ({ firstReceived }) => firstReceived,
        cell: ({ firstReceived }) => <Day day={firstReceived} />,
      },
      {
        id: 'via',
        header: t('services.via'),
        value: ({ via }) => via?.id ?? null,
        cell: ({ via }) => (via ? <EntityLink kind="Partnership" id={via.id} /> : '–'),
      },
    ],
    [t],
  );
}

/** The services of the picture in words; one that is opened alone has its disclosures listed. */
export function ServiceTable({ nodes, state, onPoint }: ServiceTableProps) {
  const { t } = useTranslation('flow');
  const { search, change } = state;
  const columns = useColumns();
  return (
    <DataTable
      caption={t('services.caption')}
      captionHidden
      most={mostRows}
      columns={columns}
      rows={nodes}
      rowId={({ id }) => id}
      none={t('services.none')}
      onOpen={({ id }) => change({ service: id, pair: undefined, tab: undefined })}
      isSelected={({ id }) => id === search.service}
      onPoint={(node) => onPoint(node?.id ?? null)}
      sort={readSort(search.sort)}
      onSort={(sort) => change({ sort: writeSort(sort) }, { replace: true })}
    />
  );
}
