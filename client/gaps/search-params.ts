import { type Counting, readCounting } from '../period/counting.ts';
import { textIn } from '../timeline/search-days.ts';

/** Which number is looked behind: that of a rule in a quarter, by a service. */
export interface Cell {
  readonly by: string;
  readonly quarter: string;
  readonly rule: string;
}

export interface GapsSearch extends Counting {
  readonly by?: string | undefined;
  readonly quarter?: string | undefined;
  readonly rule?: string | undefined;
}

export const noCell = { by: undefined, quarter: undefined, rule: undefined } as const;

function readCell(raw: Readonly<Record<string, unknown>>): Cell | typeof noCell {
  const [by, quarter, rule] = [textIn(raw['by']), textIn(raw['quarter']), textIn(raw['rule'])];
  return by && rule && quarter && /^\d{4}-Q[1-4]$/.test(quarter) ? { by, quarter, rule } : noCell;
}

/** A cell counts only when it is whole. */
export const readGapsSearch = (raw: Readonly<Record<string, unknown>>): GapsSearch => ({
  ...readCounting(raw),
  ...readCell(raw),
});

export const cellOf = ({ by, quarter, rule }: GapsSearch): Cell | undefined =>
  by && quarter && rule ? { by, quarter, rule } : undefined;
