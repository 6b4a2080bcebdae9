import type { Verdict } from '../generated/graphql.ts';

/** Worst first, as the domain orders them. */
export const verdicts = ['UNLAWFUL', 'UNDECIDED', 'CARELESS', 'LAWFUL', 'NOT_ASSESSED'] as const satisfies Verdict[];

/** The mark that stands for a verdict wherever its colour does. */
export const verdictSymbol: Record<Verdict, string> = {
  LAWFUL: '✓',
  CARELESS: '!',
  UNLAWFUL: '✕',
  UNDECIDED: '?',
  NOT_ASSESSED: '–',
};

/** The variable in tokens.css that holds its colour. */
export const verdictColour: Record<Verdict, string> = {
  LAWFUL: '--lawful',
  CARELESS: '--careless',
  UNLAWFUL: '--unlawful',
  UNDECIDED: '--undecided',
  NOT_ASSESSED: '--not-assessed',
};

/** The worst of some, NOT_ASSESSED for none. */
export const worst = (some: readonly Verdict[]): Verdict =>
  verdicts.find((verdict) => some.includes(verdict)) ?? 'NOT_ASSESSED';
