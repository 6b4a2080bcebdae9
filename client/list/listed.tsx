import { type ReactNode, useMemo } from 'react';
import { Pager } from '../page/pager.tsx';
import { Pending } from '../page/pending.tsx';
import { DataTable } from '../ui/data-table.tsx';
import type { DataTableProps } from '../ui/data-table-model.ts';
import { Renewing } from '../ui/renewing.tsx';
import { readSort, writeSort } from '../ui/sort.ts';
import { NoRows } from './no-rows.tsx';
import { isNarrowed, type Orders, type Place, without } from './place.ts';

interface Connection<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Row }[];
}

interface ListedProps<Row extends object, Search extends Place>
  extends Omit<DataTableProps<Row>, 'rows' | 'most' | 'none' | 'sort' | 'onSort' | 'ordered'> {
  /** What is listed, as it reads within a sentence. */
  readonly what: string;
  /** Absent while it is on its way. */
  readonly list: Connection<Row> | undefined;
  /** Whether it is what was asked for before. */
  readonly stale: boolean;
  readonly error: Error | undefined;
  readonly retry: () => unknown;
  /** What the address says: its place in the list, and what narrows that. */
  readonly place: Search;
  /** Which keys of the address narrow it. */
  readonly filters?: readonly (keyof Search & string)[];
  readonly orders: Orders<string>;
  readonly onPlace: (place: Place) => void;
  /** Said where there is nothing at all, with what to do about it. */
  readonly none: ReactNode;
  readonly nothing?: string;
}

/** A list that can grow: a page of it as a table, in the order that the API gives it, with how many there are and the way on. */
export function Listed<Row extends object, Search extends Place>(props: ListedProps<Row, Search>) {
  const { what, list, stale, error, retry, place, filters = [], orders, onPlace, none, nothing, ...table } = props;
  const rows = useMemo(() => list?.edges.map(({ node }) => node) ?? [], [list]);
  const columns = useMemo(
    () => table.columns.map((column) => ({ ...column, sortable: column.id in orders })),
    [table.columns, orders],
  );
  if (!list) return <Pending what={what} error={error} retry={retry} />;
  const { hasNextPage, endCursor } = list.pageInfo;
  const sort = readSort(place.sort);
  const onClear = isNarrowed(place, filters) ? () => onPlace(without(filters)) : undefined;
  return (
    <>
      <Renewing what={what} stale={stale} />
      <DataTable
        {...table}
        columns={columns}
        rows={rows}
        ordered
        sort={sort && sort.column in orders ? sort : undefined}
        onSort={(next) => onPlace({ sort: writeSort(next), after: undefined })}
        none={<NoRows none={none} nothing={nothing} onClear={onClear} />}
      />
      <Pager
        after={place.after}
        next={hasNextPage ? endCursor : null}
        shown={rows.length}
        total={list.totalCount}
        onAfter={(after) => onPlace({ ...place, after })}
      />
    </>
  );
}
