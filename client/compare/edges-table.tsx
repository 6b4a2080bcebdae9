import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlowEdge } from '../graph/model.ts';
import { IdLink } from '../page/id-link.tsx';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';
import { type Difference, latest, movedText, type Pair } from './difference.ts';
import { changeColumn } from './difference-columns.tsx';

type EdgePair = Pair<FlowEdge>;

const disclosureOf = (pair: EdgePair) => latest(pair).disclosure;

function hopsOf({ before, after }: EdgePair): string {
  return before && after ? movedText(before.hop, after.hop) : String((after ?? before)?.hop);
}

/** The lines that differ: disclosures that came, and possible reach that went or came. */
export function EdgesTable({ difference }: { readonly difference: Difference }) {
  const { t } = useTranslation('compare');
  const columns = useMemo(
    (): Column<EdgePair>[] => [
      changeColumn<FlowEdge>(t),
      {
        id: 'day',
        header: t('edges.day'),
        value: (pair) => disclosureOf(pair)?.date ?? null,
        cell: (pair) => <Day day={disclosureOf(pair)?.date} />,
      },
      {
        id: 'disclosure',
        header: t('edges.disclosure'),
        value: (pair) => disclosureOf(pair)?.id ?? null,
        cell: (pair) => {
          const disclosure = disclosureOf(pair);
          return disclosure ? <IdLink kind="Disclosure" id={disclosure.id} /> : t('edges.possible');
        },
      },
      {
        id: 'from',
        header: t('edges.from'),
        value: (pair) => latest(pair).from,
        cell: (pair) => <IdLink kind="Service" id={latest(pair).from} />,
      },
      {
        id: 'to',
        header: t('edges.to'),
        value: (pair) => latest(pair).to,
        cell: (pair) => <IdLink kind="Service" id={latest(pair).to} />,
      },
      { id: 'hop', header: t('edges.hop'), value: hopsOf, align: 'end' },
      {
        id: 'verdict',
        header: t('edges.verdict'),
        value: (pair) => verdicts.indexOf(disclosureOf(pair)?.verdict ?? 'NOT_ASSESSED'),
        cell: (pair) => {
          const disclosure = disclosureOf(pair);
          return disclosure ? <VerdictTag verdict={disclosure.verdict} /> : '–';
        },
      },
    ],
    [t],
  );
  const rows = useMemo(() => difference.edges.filter(({ change }) => change !== 'same'), [difference]);
  return (
    <DataTable
      caption={t('edges.title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      none={t('edges.none')}
    />
  );
}
