import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { edgeId } from '../graph/links.ts';
import type { FlowEdge } from '../graph/model.ts';
import { DataTable } from '../ui/data-table.tsx';
import { type Column, mostRows } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { ReachTag } from '../ui/reach-tag.tsx';
import { readSort, writeSort } from '../ui/sort.ts';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';
import { listed } from './selection.ts';
import type { FlowState } from './use-flow-state.ts';

interface EdgeTableProps {
  readonly edges: readonly FlowEdge[];
  readonly state: FlowState;
  readonly onPoint: (id: string | null) => void;
}

function useColumns(): readonly Column<FlowEdge>[] {
  const { t } = useTranslation('flow');
  return useMemo(
    () => [
      { id: 'hop', header: t('edges.hop'), value: ({ hop }) => hop },
      {
        id: 'day',
        header: t('edges.day'),
        value: ({ disclosure }) => disclosure?.date ?? null,
        cell: ({ disclosure }) => <Day day={disclosure?.date} />,
      },
      { id: 'from', header: t('edges.from'), value: ({ from }) => from },
      { id: 'to', header: t('edges.to'), value: ({ to }) => to },
      {
        id: 'reach',
        header: t('edges.reach'),
        value: ({ reach }) => reach,
        cell: ({ reach }) => <ReachTag reach={reach} />,
      },
      {
        id: 'authorisation',
        header: t('edges.authorisation'),
        value: ({ disclosure }) => disclosure?.authorisation?.id ?? null,
        cell: ({ disclosure }) => {
          if (!disclosure) return '–';
          const { authorisation } = disclosure;
          return authorisation ? <EntityLink kind="Authorisation" id={authorisation.id} /> : t('none');
        },
      },
      {
        id: 'verdict',
        header: t('edges.verdict'),
        value: ({ disclosure }) => (disclosure ? verdicts.indexOf(disclosure.verdict) : null),
        cell: ({ disclosure }) => (disclosure ? <VerdictTag verdict={disclosure.verdict} /> : '–'),
      },
    ],
    [t],
  );
}

/** The lines of the picture in words. */
export function EdgeTable({ edges, state, onPoint }: EdgeTableProps) {
  const { t } = useTranslation('flow');
  const { search, change } = state;
  const columns = useColumns();
  const rows = useMemo(() => listed(edges, search), [edges, search]);
  return (
    <DataTable
      caption={t('edges.caption')}
      captionHidden
      most={mostRows}
      columns={columns}
      rows={rows}
      rowId={edgeId}
      none={t('edges.none')}
      onOpen={({ disclosure, to }) =>
        change(disclosure ? { disclosure: disclosure.id } : { service: to, tab: 'services' })
      }
      isSelected={({ disclosure }) => disclosure !== null && disclosure.id === search.disclosure}
      onPoint={(edge) => onPoint(edge && edgeId(edge))}
      sort={readSort(search.sort)}
      onSort={(sort) => change({ sort: writeSort(sort) }, { replace: true })}
    />
  );
}
