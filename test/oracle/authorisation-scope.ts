import type { Day, Folder } from './folder.ts';
import { byText, distinct } from './look.ts';
import { countVerdicts, type Finding, findings, type VerdictCount } from './verdict.ts';

export type AuthorisationScope = {
  persons: number;
  disclosures: number;
  outside: Finding[];
  byVerdict: VerdictCount[];
};

const OUTSIDE = ['LEVEL_TOO_LOW', 'NOT_IN_FORCE', 'RECIPIENT_OUTSIDE', 'CATEGORY_OUTSIDE', 'MULTILATERAL_MISUSED'];

/** domain.md, other questions, authorisationScope; `outside` by disclosure, then rule; only verdicts that occur. */
export function authorisationScope(folder: Folder, authorisation: string, asOf: Day): AuthorisationScope {
  const disclosures = folder.disclosures.filter((d) => d.authorisationId === authorisation && d.date <= asOf);
  const outside = disclosures.flatMap((d) => findings(folder, d)).filter((finding) => OUTSIDE.includes(finding.rule));
  return {
    persons: distinct(disclosures.flatMap((d) => d.persons)).length,
    disclosures: disclosures.length,
    outside: outside.sort((a, b) => byText(a.disclosure, b.disclosure) || byText(a.rule, b.rule)),
    byVerdict: countVerdicts(folder, disclosures),
  };
}
