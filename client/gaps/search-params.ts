import { type Place, readPlace } from '../list/place.ts';
import { type Counting, readCounting } from '../period/counting.ts';
import { textIn } from '../timeline/search-days.ts';

/** Which number is looked behind: that of a rule in a quarter, by a service. */
export interface Cell {
  readonly by: string;
  readonly quarter: string;
  readonly rule: string;
}

/** The place is that in the list of what is open. */
export interface GapsSearch extends Counting, Place {
  readonly by?: string | undefined;
  readonly quarter?: string | undefined;
  readonly rule?: string | undefined;
}

export const noCell = { by: undefined, quarter: undefined, rule: undefined, after: undefined } as const;

function readCell(raw: Readonly<Record<string, unknown>>): Omit<GapsSearch, keyof Counting | keyof Place> {
  const [by, quarter, rule] = [textIn(raw['by']), textIn(raw['quarter']), textIn(raw['rule'])];
  return by && rule && quarter && /^\d{4}-Q[1-4]$/.test(quarter)
    ? { by, quarter, rule }
    : { by: undefined, quarter: undefined, rule: undefined };
}

/** A cell counts only when it is whole. */
export const readGapsSearch = (raw: Readonly<Record<string, unknown>>): GapsSearch => ({
  ...readCounting(raw),
  ...readCell(raw),
  ...readPlace(raw),
});

export const cellOf = ({ by, quarter, rule }: GapsSearch): Cell | undefined =>
  by && quarter && rule ? { by, quarter, rule } : undefined;
