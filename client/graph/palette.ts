import type { Verdict } from '../generated/graphql.ts';
import { verdictColour, verdicts } from '../ui/verdicts.ts';

const variables = {
  page: '--page',
  surface: '--surface',
  text: '--text',
  muted: '--muted',
  accent: '--accent',
  accentSoft: '--accent-soft',
  line: '--line',
  own: '--own',
  ownText: '--own-text',
  foreign: '--foreign',
  foreignLine: '--foreign-line',
  risk: '--risk',
  riskSoft: '--risk-soft',
} as const;

export type Palette = Readonly<Record<keyof typeof variables, string>> & {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly font: string;
};

/** Reads the colours of the theme from the document: a canvas knows no CSS variables. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  const colours = Object.fromEntries(Object.entries(variables).map(([key, name]) => [key, read(name)]));
  const verdict = Object.fromEntries(verdicts.map((name) => [name, read(verdictColour[name])]));
  return { ...colours, verdict, font: getComputedStyle(document.body).fontFamily } as Palette;
}
