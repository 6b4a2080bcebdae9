import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnPaper } from '../app/on-paper.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import styles from './contradictions.module.css';
import { contradictionKinds } from './kinds.ts';
import type { DayCount } from './use-counts.ts';

interface CountsTableProps {
  readonly counts: readonly DayCount[];
  readonly day: string;
  readonly onDay: (day: string) => void;
}

/** The chart's numbers, folded until they are wanted; a row chooses its day. */
export function CountsTable({ counts, day, onDay }: CountsTableProps) {
  const { t } = useTranslation('contradictions');
  const onPaper = useOnPaper();
  const columns = useMemo(
    (): Column<DayCount>[] => [
      { id: 'day', header: t('day'), value: (count) => count.day, cell: (count) => <Day day={count.day} /> },
      ...contradictionKinds.map((kind) => ({
        id: kind,
        header: t(`kind.${kind}`),
        value: (count: DayCount) => count[kind],
        align: 'end' as const,
      })),
      {
        id: 'total',
        header: t('total'),
        value: (count) => contradictionKinds.reduce((sum, kind) => sum + count[kind], 0),
        align: 'end',
      },
    ],
    [t],
  );
  return (
    <details open={onPaper || undefined}>
      <summary className={styles['summary']}>{t('asTable')}</summary>
      <div className={styles['scrolled']}>
        <DataTable
          caption={t('overTime')}
          captionHidden
          columns={columns}
          rows={counts}
          rowId={(count) => count.day}
          none={t('noDays')}
          isSelected={(count) => count.day === day}
          onOpen={(count) => onDay(count.day)}
        />
      </div>
    </details>
  );
}
