import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlowNode } from '../graph/model.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { ReachTag } from '../ui/reach-tag.tsx';
import type { Difference, Pair } from './difference.ts';
import { changeColumn, differingFirst, serviceColumn } from './difference-columns.tsx';

export interface ComparedDays {
  /** As they read. */
  readonly from: string;
  readonly to: string;
}

type ServicePair = Pair<FlowNode>;

function Side({ node }: { readonly node: FlowNode | undefined }) {
  const { t } = useTranslation('compare');
  if (!node) return '–';
  return (
    <>
      <ReachTag reach={node.reach} /> {t('services.hops', { count: node.hops })}
      {node.via && ` · ${t('services.via', { partnership: node.via.name })}`}
    </>
  );
}

/** The services on either day, those that differ first. */
export function ServicesTable({ difference, days }: { readonly difference: Difference; readonly days: ComparedDays }) {
  const { t } = useTranslation('compare');
  const columns = useMemo(
    (): Column<ServicePair>[] => [
      changeColumn<FlowNode>(t),
      serviceColumn<FlowNode>(t),
      {
        id: 'before',
        header: days.from,
        value: ({ before }) => before?.hops ?? null,
        cell: ({ before }) => <Side node={before} />,
      },
      {
        id: 'after',
        header: days.to,
        value: ({ after }) => after?.hops ?? null,
        cell: ({ after }) => <Side node={after} />,
      },
    ],
    [t, days.from, days.to],
  );
  const rows = useMemo(() => differingFirst(difference.nodes), [difference]);
  return (
    <DataTable
      caption={t('services.title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      none={t('services.none')}
    />
  );
}
