import { byText } from '../../by-text.ts';
import type { Verdict } from '../../generated/schema.ts';
import type { Rule, RuleRow } from './rules.ts';

export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A rule that fired on a disclosure, or is open (domain.md, "Verdict"). */
export interface Finding {
  readonly rule: string;
  /** The severity of the rule; UNDECIDED for a gap. */
  readonly verdict: Verdict;
  readonly disclosure: string;
  /** The facts of each circumstance that made it fire, or leaves it open. */
  readonly circumstances: readonly { readonly facts: readonly Fact[] }[];
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly gaps: readonly Finding[];
}

/** Not assessed: made by a foreign service, a nil reply or an analytical product. */
export const notAssessed: Judgement = { verdict: 'NOT_ASSESSED', findings: [], gaps: [] };

/** Worst first (domain.md, personScope). */
export const worstFirst: readonly Verdict[] = ['UNLAWFUL', 'UNDECIDED', 'CARELESS', 'LAWFUL', 'NOT_ASSESSED'];

const asText = (value: unknown): string =>
  Array.isArray(value) ? value.map(String).sort(byText).join('|') : String(value);

/** Facts that are not there (a null, an empty list) are left out; the rest in the order of their names. */
function factsOf(evidence: RuleRow['evidence']): Fact[] {
  return Object.entries(evidence)
    .filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => ({ name, value: asText(value) }))
    .sort((one, other) => byText(one.name, other.name));
}

/** @returns one line for each circumstance: `name=value` pairs */
export const evidenceLines = ({ circumstances }: Finding): string[] =>
  circumstances.map(({ facts }) => facts.map(({ name, value }) => `${name}=${value}`).join(', '));

/**
 * What a rule's rows about one disclosure come to. A rule that fires on one circumstance has fired, whatever else of
 * it is open; the open ones then count for nothing.
 */
function findingOf(rule: Rule, disclosure: string, rows: readonly RuleRow[]): { fired: boolean; finding: Finding } {
  const fired = rows.some(({ open }) => !open);
  const circumstances = rows
    .filter(({ open }) => open !== fired)
    .map(({ evidence }) => ({ facts: factsOf(evidence) }))
    .sort((one, other) => byText(JSON.stringify(one), JSON.stringify(other)));
  const verdict = fired ? rule.severity : 'UNDECIDED';
  return { fired, finding: { rule: rule.name, verdict, disclosure, circumstances } };
}

/** UNLAWFUL goes before what is open there, that before CARELESS, and that before what is open there. */
function verdictOf(ruled: readonly { fired: boolean; rule: Rule }[]): Verdict {
  const any = (fired: boolean, severity: Rule['severity']) =>
    ruled.some((one) => one.fired === fired && one.rule.severity === severity);
  if (any(true, 'UNLAWFUL')) return 'UNLAWFUL';
  if (any(false, 'UNLAWFUL')) return 'UNDECIDED';
  if (any(true, 'CARELESS')) return 'CARELESS';
  return any(false, 'CARELESS') ? 'UNDECIDED' : 'LAWFUL';
}

/**
 * The judgement of one assessed disclosure.
 * @param rowsByRule what each rule returned about it; a rule that returned nothing does not fire
 */
export function judgementOf(
  disclosure: string,
  rowsByRule: readonly (readonly [Rule, readonly RuleRow[]])[],
): Judgement {
  const ruled = rowsByRule.map(([rule, rows]) => ({ rule, ...findingOf(rule, disclosure, rows) }));
  return {
    verdict: verdictOf(ruled),
    findings: ruled.filter(({ fired }) => fired).map(({ finding }) => finding),
    gaps: ruled.filter(({ fired }) => !fired).map(({ finding }) => finding),
  };
}
