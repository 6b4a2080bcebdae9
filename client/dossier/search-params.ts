import type { Verdict } from '../generated/graphql.ts';
import { dayIn, textIn } from '../timeline/search-days.ts';
import { verdicts } from '../ui/verdicts.ts';

/** What a dossier was made from, as its address holds it; the question itself is the rest of the address. */
export interface DossierSearch {
  /** Always there once the dossier is: today is another day tomorrow. */
  readonly asOf?: string | undefined;
  readonly rules?: string | undefined;
  readonly data?: string | undefined;
  /** Of whose data that version is. */
  readonly dataOf?: string | undefined;
  /** How many disclosures had each verdict, worst first, such as `3.0.12.5.1`. */
  readonly verdicts?: string | undefined;
}

/** What can't be used has to be undefined, not missing: the router falls back on what stands in the address. */
export function readDossierSearch(raw: Readonly<Record<string, unknown>>): DossierSearch {
  const counts = textIn(raw['verdicts']);
  return {
    asOf: dayIn(raw['asOf']),
    rules: textIn(raw['rules']),
    data: textIn(raw['data']),
    dataOf: textIn(raw['dataOf']),
    verdicts: counts !== undefined && /^\d+(\.\d+){4}$/.test(counts) ? counts : undefined,
  };
}

type Judged = readonly { readonly verdict: Verdict }[];

export const countsOf = (disclosures: Judged): number[] =>
  verdicts.map((verdict) => disclosures.filter((one) => one.verdict === verdict).length);

export const writeCounts = (disclosures: Judged): string => countsOf(disclosures).join('.');

export const readCounts = (counts: string): number[] => counts.split('.').map(Number);
