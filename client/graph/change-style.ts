import type { StylesheetJson } from 'cytoscape';
import type { Palette } from './palette.ts';

/** Two flows drawn as one: what is new is thick, what is gone dotted, what differs dashed, and what stays thin and grey. */
export function changeStyles({ accent, verdict, risk, muted }: Palette): StylesheetJson {
  const looks = [
    { name: 'added', colour: accent, width: 3.5, line: 'solid' },
    { name: 'removed', colour: verdict.UNLAWFUL, width: 2.5, line: 'dotted' },
    { name: 'changed', colour: risk, width: 2.5, line: 'dashed' },
    { name: 'same', colour: muted, width: 1, line: 'solid' },
  ] as const;
  return looks.flatMap(({ name, colour, width, line }) => [
    {
      selector: `.line.${name}`,
      style: { 'line-color': colour, 'target-arrow-color': colour, 'line-style': line, width },
    },
    { selector: `.label.${name}`, style: { 'border-color': colour, 'border-style': line } },
    ...(name === 'same'
      ? []
      : [{ selector: `.service.${name}`, style: { 'border-color': colour, 'border-style': line, 'border-width': 3 } }]),
  ]);
}
