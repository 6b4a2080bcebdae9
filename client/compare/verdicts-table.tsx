import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Verdict } from '../generated/graphql.ts';
import type { FlowEdge } from '../graph/model.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';
import type { Difference } from './difference.ts';
import type { ComparedDays } from './services-table.tsx';

interface VerdictRow {
  readonly verdict: Verdict;
  readonly before: number;
  readonly after: number;
}

/** @returns how many disclosures have each verdict; one that goes to several services counts once */
function countsOf(edges: readonly (FlowEdge | undefined)[]): ReadonlyMap<Verdict, number> {
  const byId = new Map(
    edges.flatMap((edge) => (edge?.disclosure ? [[edge.disclosure.id, edge.disclosure.verdict]] : [])),
  );
  const counts = new Map<Verdict, number>();
  for (const verdict of byId.values()) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}

/** The disclosures in the flow by verdict, on either day. */
export function VerdictsTable({ difference, days }: { readonly difference: Difference; readonly days: ComparedDays }) {
  const { t } = useTranslation('compare');
  const rows = useMemo((): VerdictRow[] => {
    const before = countsOf(difference.edges.map((pair) => pair.before));
    const after = countsOf(difference.edges.map((pair) => pair.after));
    return verdicts
      .map((verdict) => ({ verdict, before: before.get(verdict) ?? 0, after: after.get(verdict) ?? 0 }))
      .filter((row) => row.before + row.after > 0);
  }, [difference]);
  const columns = useMemo(
    (): Column<VerdictRow>[] => [
      {
        id: 'verdict',
        header: t('edges.verdict'),
        value: ({ verdict }) => verdicts.indexOf(verdict),
        cell: ({ verdict }) => <VerdictTag verdict={verdict} />,
      },
      { id: 'before', header: days.from, value: ({ before }) => before, align: 'end' },
      { id: 'after', header: days.to, value: ({ after }) => after, align: 'end' },
      {
        id: 'difference',
        header: t('verdicts.difference'),
        value: ({ before, after }) => after - before,
        cell: ({ before, after }) =>
          after === before ? '=' : `${after > before ? '+' : '−'}${Math.abs(after - before)}`,
        align: 'end',
      },
    ],
    [t, days.from, days.to],
  );
  return (
    <DataTable
      caption={t('verdicts.title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowId={({ verdict }) => verdict}
      none={t('edges.none')}
    />
  );
}
