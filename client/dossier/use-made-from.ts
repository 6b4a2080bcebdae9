import { useEffect } from 'react';
import type { DossierDisclosureFragment, VersionPartsFragment } from '../generated/graphql.ts';
import { changesSince } from './changes.ts';
import { type DossierSearch, writeCounts } from './search-params.ts';

interface Answer {
  readonly versions: VersionPartsFragment;
  readonly disclosures: readonly DossierDisclosureFragment[];
}

interface MadeFrom {
  readonly search: DossierSearch;
  readonly asOf: string;
  readonly answer: Answer | undefined;
  readonly write: (search: DossierSearch) => void;
}

/** Puts into the address of a new dossier what it is made from, and compares an older one with what is so now. */
export function useMadeFrom({ search, asOf, answer, write }: MadeFrom) {
  const renew = () => {
    if (!answer) return;
    const { rules, data, dataOf } = answer.versions;
    write({ asOf, rules, data, dataOf, verdicts: writeCounts(answer.disclosures) });
  };
  const isNew = answer !== undefined && (search.rules === undefined || search.data === undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when a new one is there
  useEffect(() => {
    if (isNew) renew();
  }, [isNew]);
  return { changes: answer ? changesSince(search, answer) : null, renew };
}
