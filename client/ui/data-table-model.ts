import { createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import type { ReactNode } from 'react';

interface Meta {
  readonly align: 'end' | undefined;
}

export const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnMeta: {} as Meta,
});
export type Features = typeof features;

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  /** What it is sorted by, and shown where there is no `cell`; null goes first. */
  readonly value: (row: Row) => string | number | null;
  readonly cell?: (row: Row) => ReactNode;
  readonly align?: 'end';
  /** Absent: it can. */
  readonly sortable?: boolean;
  /** Has nothing but what can be pressed. */
  readonly onlyOnScreen?: boolean;
}

/** The column that a table is sorted by. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** So many rows a browser draws without a wait. */
export const mostRows = 300;

export interface DataTableProps<Row> {
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  /** Keep both of these stable between renders (`useMemo`). */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  /** Shows no more rows than this until all are asked for. */
  readonly most?: number;
  /** Said in place of rows when there are none. */
  readonly none: ReactNode;
  /** Makes rows focusable: a click or Enter opens one. */
  readonly onOpen?: (row: Row) => void;
  readonly isSelected?: (row: Row) => boolean;
  /** A row that is pointed at or focused; null when none is. */
  readonly onPoint?: (row: Row | null) => void;
  /** The rows come in the order of `sort` already: they are a part of a list that was put in order as a whole. */
  readonly ordered?: boolean;
  /** Give both to keep the order elsewhere, such as in the address. */
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort | undefined) => void;
}
