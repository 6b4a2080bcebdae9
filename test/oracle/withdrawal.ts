import type { AuthorisationRow, Day, DisclosureRow, Folder } from './folder.ts';
import { distinct } from './look.ts';
import { rules } from './rules.ts';
import { isAssessed } from './verdict.ts';

export type WithdrawalImpact = { disclosures: string[]; persons: number; alternatives: string[] };

/** domain.md, Verdict, last paragraph: no authorisation rule would fire; an open rule has not fired. */
export function wouldCover(folder: Folder, authorisation: AuthorisationRow, disclosure: DisclosureRow): boolean {
  for (const rule of rules) {
    if (rule.aboutAuthorisation && rule.judge(folder, disclosure, authorisation) === 'FIRES') return false;
  }
  return true;
}

/** domain.md, other questions, withdrawalImpact; ids sorted. */
export function withdrawalImpact(folder: Folder, authorisation: string, on: Day): WithdrawalImpact {
  const disclosures = folder.disclosures.filter((d) => d.authorisationId === authorisation && d.date >= on);
  const assessed = disclosures.filter((d) => isAssessed(folder, d));
  const others = folder.authorisations.filter((other) => other.id !== authorisation);
  const alternatives = others.filter((other) => assessed.some((d) => wouldCover(folder, other, d)));
  return {
    disclosures: distinct(disclosures.map((d) => d.id)),
    persons: distinct(disclosures.flatMap((d) => d.persons)).length,
    alternatives: distinct(alternatives.map((other) => other.id)),
  };
}
