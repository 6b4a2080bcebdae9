import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { changeOrder } from '../graph/changes.ts';
import type { FlowNode } from '../graph/model.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { ReachTag } from '../ui/reach-tag.tsx';
import { ChangeMark } from './change-mark.tsx';
import { type Difference, latest, type Pair } from './difference.ts';

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
      {
        id: 'change',
        header: t('change.header'),
        value: ({ change }) => changeOrder.indexOf(change),
        cell: ({ change }) => <ChangeMark change={change} />,
      },
      {
        id: 'service',
        header: t('services.service'),
        value: ({ id }) => id,
        cell: (pair) => (
          <EntityLink kind="Service" id={pair.id}>
            {latest(pair).service.name}
          </EntityLink>
        ),
      },
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
  const rows = useMemo(
    () =>
      difference.nodes.toSorted((one, other) => changeOrder.indexOf(one.change) - changeOrder.indexOf(other.change)),
    [difference],
  );
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
