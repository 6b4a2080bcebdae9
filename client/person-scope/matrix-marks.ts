import type { ScopeRowFragment, Verdict } from '../generated/graphql.ts';
import { verdicts } from '../ui/verdicts.ts';
import { cellOf, type DataColumn } from './model.ts';
import { type Way, ways } from './ways.ts';

/** What the legend of the matrix has to explain. */
export interface MatrixMarks {
  /** Of the cells, each of which has the worst of its own. */
  readonly verdicts: readonly Verdict[];
  readonly ways: readonly Way[];
  readonly hasRisk: boolean;
}

interface Drawn {
  readonly person: string;
  readonly known: readonly ScopeRowFragment[];
  readonly possible: readonly ScopeRowFragment[];
  readonly columns: readonly DataColumn[];
}

export function matrixMarksOf({ person, known, possible, columns }: Drawn): MatrixMarks {
  const cells = known.flatMap((row) => columns.flatMap(({ id }) => cellOf(row, id, person) ?? []));
  return {
    verdicts: verdicts.filter((verdict) => cells.some((cell) => cell.verdict === verdict)),
    ways: ways.filter((way) => cells.some((cell) => cell.way === way)),
    hasRisk: [...known, ...possible].some(({ service }) => service.elevatedRisk),
  };
}
