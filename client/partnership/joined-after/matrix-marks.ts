import type { Verdict } from '../../generated/graphql.ts';
import { verdicts } from '../../ui/verdicts.ts';
import { type Inward, type Member, type Standing, standingOf, standings } from '../members.ts';

/** A member with what it has to do with each of the disclosures. */
export interface MatrixRow {
  readonly member: Member;
  readonly cells: readonly { readonly disclosure: Inward; readonly standing: Standing }[];
}

export const rowsOf = (members: readonly Member[], disclosures: readonly Inward[], asOf: string): MatrixRow[] =>
  members.map((member) => ({
    member,
    cells: disclosures.map((disclosure) => ({ disclosure, standing: standingOf(member, disclosure, asOf) })),
  }));

/** What the legend of the matrix has to explain: the cells, and the signs above their columns. */
export interface MatrixMarks {
  readonly standings: readonly Standing[];
  readonly verdicts: readonly Verdict[];
}

export function matrixMarksOf(rows: readonly MatrixRow[], disclosures: readonly Inward[]): MatrixMarks {
  const seen = new Set(rows.flatMap(({ cells }) => cells.map(({ standing }) => standing)));
  return {
    standings: standings.filter((standing) => seen.has(standing)),
    verdicts: verdicts.filter((verdict) => disclosures.some((one) => one.verdict === verdict)),
  };
}
