import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { changeOrder } from '../graph/changes.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { ChangeMark } from './change-mark.tsx';
import { latest, type Pair } from './difference.ts';
import { counted, type MemberOnDay } from './exposure.ts';

type Row = Pair<MemberOnDay>;

/** One value where it stayed as it was, else both with an arrow between. */
const movedText = (before: string, after: string): string => (before === after ? after : `${before} → ${after}`);

/** Each that is or was a member on either day, those that differ first. */
export function ExposureDifferenceTable({ rows }: { readonly rows: readonly Row[] }) {
  const { t } = useTranslation('compare');
  const { t: p } = useTranslation('partnership');
  const columns = useMemo((): Column<Row>[] => {
    const member = (one: MemberOnDay | undefined) => t(one?.isMember ? 'partnership.yes' : 'partnership.no');
    return [
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
  const sorted = useMemo(
    () => rows.toSorted((one, other) => changeOrder.indexOf(one.change) - changeOrder.indexOf(other.change)),
    [rows],
  );
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
