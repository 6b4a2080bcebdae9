import { Button } from '@blueprintjs/core';
import { type ColumnDef, functionalUpdate, type SortingState, useTable } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOnPaper } from '../app/on-paper.ts';
import styles from './data-table.module.css';
import { HeaderCell } from './data-table-header.tsx';
import { type Column, type DataTableProps, type Features, features, type Sort } from './data-table-model.ts';
import { TableRow } from './data-table-row.tsx';

const compare = (a: string | number | null, b: string | number | null): number => {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return typeof a === 'number' && typeof b === 'number'
    ? a - b
    : String(a).localeCompare(String(b), 'nl', { numeric: true });
};

function definitions<Row extends object>(columns: readonly Column<Row>[]): ColumnDef<Features, Row>[] {
  return columns.map(({ id, header, value, cell, align, sortable = true }) => ({
    id,
    header,
    accessorFn: value,
    enableSorting: sortable,
    sortDescFirst: false,
    sortFn: (a, b) => compare(value(a.original), value(b.original)),
    cell: ({ row }) => (cell ? cell(row.original) : value(row.original)),
    meta: { align },
  }));
}

const toState = (sort: Sort | undefined): SortingState => (sort ? [{ id: sort.column, desc: sort.descending }] : []);

/** A plain table, sortable by its headings; rows come as given until one is chosen. */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowId, none } = props;
  const { t } = useTranslation('app');
  const [all, setAll] = useState(false);
  const onPaper = useOnPaper();
  const [own, setOwn] = useState<Sort>();
  const wanted = props.onSort ? props.sort : own;
  // The wish may come from the address, and name a column of another table.
  const sort = columns.some(({ id }) => id === wanted?.column) ? wanted : undefined;
  const table = useTable<Features, Row>({
    features,
    data: rows as Row[],
    columns: useMemo(
      () => definitions(columns.filter(({ onlyOnScreen = false }) => !(onPaper && onlyOnScreen))),
      [columns, onPaper],
    ),
    getRowId: rowId,
    manualSorting: props.ordered === true,
    state: { sorting: toState(sort) },
    onSortingChange: (change) => {
      const [first] = functionalUpdate(change, toState(sort));
      (props.onSort ?? setOwn)(first && { column: first.id, descending: first.desc });
    },
  });
  const sorted = table.getRowModel().rows;
  // Paper has no button for the rest.
  const shown = all || onPaper ? sorted : sorted.slice(0, props.most);
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption className={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => (
                <HeaderCell key={header.id} header={header} />
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {shown.map((row) => (
            <TableRow key={row.id} row={row} {...props} />
          ))}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <p className={styles['none']}>
          {t('firstRows', { shown: shown.length, count: sorted.length })}{' '}
          <Button size="small" variant="minimal" intent="primary" text={t('allRows')} onClick={() => setAll(true)} />
        </p>
      )}
      {rows.length === 0 && <p className={styles['none']}>{none}</p>}
    </div>
  );
}
