import type { ExposureMatrixQuery } from '../generated/graphql.ts';
import { groupBy } from '../page/group-by.ts';
import type { WhichServices } from './search-params.ts';

export type Cell = ExposureMatrixQuery['exposureMatrix'][number];
type Service = Cell['service'];

interface Column {
  readonly id: string;
  readonly name: string;
}

export interface MatrixRow {
  readonly service: Service;
  /** By column. */
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly Column[];
}

const keep: Readonly<Record<WhichServices, (service: Service) => boolean>> = {
  own: ({ kind }) => kind === 'OWN',
  foreign: ({ kind }) => kind === 'FOREIGN',
  risk: ({ elevatedRisk }) => elevatedRisk,
};

const columnOf = ({ personCategory, dataType }: Cell): Column => personCategory ?? dataType ?? { id: '', name: '' };

const byName = (one: Column, other: Column): number =>
  one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1);

/** Puts the cells in rows and columns, by name; the columns are those of every service, so that a filter moves none. */
export function matrixOf(cells: readonly Cell[], which: WhichServices | undefined): Matrix {
  const columns = [...new Map(cells.map((cell) => [columnOf(cell).id, columnOf(cell)])).values()].sort(byName);
  const shown = which ? cells.filter(({ service }) => keep[which](service)) : cells;
  const rows = [...groupBy(shown, ({ service }) => service.id).values()].flatMap((own) => {
    const [first] = own;
    return first
      ? [{ service: first.service, cells: new Map(own.map((cell) => [columnOf(cell).id, cell] as const)) }]
      : [];
  });
  return { rows: rows.sort((one, other) => byName(one.service, other.service)), columns };
}
