import type { Verdict } from '../generated/graphql.ts';
import { verdicts } from '../ui/verdicts.ts';
import { countsOf, type DossierSearch, readCounts } from './search-params.ts';

interface Now {
  readonly versions: { readonly rules: string; readonly data: string; readonly dataOf: string };
  readonly disclosures: readonly { readonly verdict: Verdict }[];
}

/** What is no longer as it was when the dossier was made. */
export interface Changes {
  readonly rules: boolean;
  readonly data: boolean;
  /** It was made by someone who may see other data: whether those changed can't be told, and counts may differ by that alone. */
  readonly reader: boolean;
  /** The verdicts of which there are more or fewer. */
  readonly verdicts: readonly { readonly verdict: Verdict; readonly before: number; readonly now: number }[];
}

/** Compares what the address says with what is so now; null when the address says nothing, and the dossier is a new one. */
export function changesSince(search: DossierSearch, { versions, disclosures }: Now): Changes | null {
  if (search.rules === undefined || search.data === undefined) return null;
  const now = countsOf(disclosures);
  const reader = search.dataOf !== undefined && search.dataOf !== versions.dataOf;
  const before = search.verdicts === undefined ? now : readCounts(search.verdicts);
  return {
    rules: search.rules !== versions.rules,
    data: !reader && search.data !== versions.data,
    reader,
    verdicts: verdicts.flatMap((verdict, index) => {
      const change = { verdict, before: before[index] ?? 0, now: now[index] ?? 0 };
      return change.before === change.now ? [] : [change];
    }),
  };
}
