import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { movedText, type Pair } from './difference.ts';
import { changeColumn, differingFirst, serviceColumn } from './difference-columns.tsx';
import { counted, type MemberOnDay } from './exposure.ts';

type Row = Pair<MemberOnDay>;

/** Each that is or was a member on either day, those that differ first. */
export function ExposureDifferenceTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('compare');
  const { t: p } = useTranslation('partnership');
  const columns = useMemo((): Column<Row>[] => {
    const member = (one: MemberOnDay | undefined) => t(one?.isMember ? 'partnership.yes' : 'partnership.no');
    return [
      changeColumn<MemberOnDay>(t),
      serviceColumn<MemberOnDay>(t),
      {
        id: 'member',
        header: t('partnership.member'),
        value: ({ before, after }) => movedText(member(before), member(after)),
      },
      ...counted.map((name) => ({
        id: name,
        header: p(`exposure.${name}`),
        align: 'end' as const,
        value: ({ after }: Row) => after?.[name] ?? null,
        cell: ({ before, after }: Row) => movedText(String(before?.[name] ?? '–'), String(after?.[name] ?? '–')),
      })),
    ];
  }, [t, p]);
  const sorted = useMemo(() => differingFirst(rows), [rows]);
  return (
    <DataTable
      caption={t('partnership.table')}
      captionHidden
      columns={columns}
      rows={sorted}
      rowId={({ id }) => id}
      none={t('partnership.none')}
    />
  );
}
