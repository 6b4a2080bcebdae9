import type { AuthorisationRow, Day, DisclosureRow, Folder } from './folder.ts';
import { byText, isForeign, row } from './look.ts';
import type { Answer } from './rule.ts';
import { rules } from './rules.ts';

export type Verdict = 'LAWFUL' | 'CARELESS' | 'UNLAWFUL' | 'UNDECIDED' | 'NOT_ASSESSED';
export type Finding = { rule: string; verdict: 'UNLAWFUL' | 'CARELESS' | 'UNDECIDED'; disclosure: string };
export type VerdictCount = { verdict: Verdict; count: number };
export type RuleCount = { rule: string; count: number };

/** domain.md, Verdict: made by an OWN service, and not NIL_REPLY or ANALYTICAL. */
export function isAssessed(folder: Folder, disclosure: DisclosureRow): boolean {
  if (isForeign(folder, disclosure.from)) return false;
  return disclosure.product !== 'NIL_REPLY' && disclosure.product !== 'ANALYTICAL';
}

/** domain.md, Verdict: "its authorisation" is the one in `authorisationId`. */
export function authorisationOf(folder: Folder, disclosure: DisclosureRow): AuthorisationRow | null {
  return disclosure.authorisationId === null ? null : row(folder, 'authorisations', disclosure.authorisationId);
}

/** domain.md, Verdict: the rules with this answer on an assessed disclosure, none on one that is not assessed. */
function rulesThat(folder: Folder, disclosure: DisclosureRow, answer: Answer) {
  if (!isAssessed(folder, disclosure)) return [];
  const authorisation = authorisationOf(folder, disclosure);
  return rules.filter((rule) => rule.judge(folder, disclosure, authorisation) === answer);
}

/** domain.md, Verdict: the rules that fire, by name; the contract: `verdict` is the severity of the rule. */
export function findings(folder: Folder, disclosure: DisclosureRow): Finding[] {
  const fired = rulesThat(folder, disclosure, 'FIRES');
  return fired.map((rule) => ({ rule: rule.name, verdict: rule.severity, disclosure: disclosure.id }));
}

/** domain.md, Verdict: the rules that are open, by name; the contract: `verdict` is UNDECIDED for a gap. */
export function gaps(folder: Folder, disclosure: DisclosureRow): Finding[] {
  const open = rulesThat(folder, disclosure, 'OPEN');
  return open.map((rule) => ({ rule: rule.name, verdict: 'UNDECIDED', disclosure: disclosure.id }));
}

/** domain.md, Verdict: the sentence that begins with "The verdict:". */
export function verdict(folder: Folder, disclosure: DisclosureRow): Verdict {
  if (!isAssessed(folder, disclosure)) return 'NOT_ASSESSED';
  const fired = rulesThat(folder, disclosure, 'FIRES').map((rule) => rule.severity);
  const open = rulesThat(folder, disclosure, 'OPEN').map((rule) => rule.severity);
  if (fired.includes('UNLAWFUL')) return 'UNLAWFUL';
  if (open.includes('UNLAWFUL')) return 'UNDECIDED';
  if (fired.includes('CARELESS')) return 'CARELESS';
  if (open.includes('CARELESS')) return 'UNDECIDED';
  return 'LAWFUL';
}

/** How often each word occurs, by word; only words that occur. */
export function counts<T extends string>(words: T[]): [T, number][] {
  const found = new Map<T, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return [...found].sort(([a], [b]) => byText(a, b));
}

/** The verdicts of these disclosures, counted, by name. */
export function countVerdicts(folder: Folder, disclosures: DisclosureRow[]): VerdictCount[] {
  const verdicts = disclosures.map((disclosure) => verdict(folder, disclosure));
  return counts(verdicts).map(([name, count]) => ({ verdict: name, count }));
}

function selected(folder: Folder, service: string | null, from: Day | null, to: Day | null): DisclosureRow[] {
  return folder.disclosures.filter(
    (d) =>
      (service === null || d.from === service) && (from === null || from <= d.date) && (to === null || d.date <= to),
  );
}

/** The contract: disclosures by verdict; `service` is the one that discloses; both days included. */
export function verdictCounts(folder: Folder, service: string | null, from: Day | null, to: Day | null) {
  return countVerdicts(folder, selected(folder, service, from, to));
}

/** The contract: disclosures on which each rule fired (gaps are not counted). */
export function ruleCounts(folder: Folder, service: string | null, from: Day | null, to: Day | null): RuleCount[] {
  const fired = selected(folder, service, from, to).flatMap((d) => findings(folder, d));
  return counts(fired.map((finding) => finding.rule)).map(([rule, count]) => ({ rule, count }));
}
