import type { Css, StylesheetJson } from 'cytoscape';
import type { Verdict } from '../generated/graphql.ts';
import { verdicts } from '../ui/verdicts.ts';
import type { Palette } from './palette.ts';

/** A verdict's own arrow and width: the line says it without its colour. */
export const lineMarks: Record<Verdict, { readonly arrow: Css.ArrowShape; readonly width: number }> = {
  LAWFUL: { arrow: 'triangle', width: 1.5 },
  CARELESS: { arrow: 'triangle-tee', width: 1.5 },
  UNLAWFUL: { arrow: 'triangle-cross', width: 2.5 },
  UNDECIDED: { arrow: 'circle-triangle', width: 1.5 },
  NOT_ASSESSED: { arrow: 'vee', width: 1.25 },
};

const bends = (kind: 'control-point' | 'segment') => ({
  [`${kind}-weights`]: 'data(weights)',
  [`${kind}-distances`]: 'data(distances)',
});

export function lineStyles({ verdict, muted }: Palette): StylesheetJson {
  // Cytoscape's types do not know that `edge-distances` may be `endpoints`, nor that the bends may come from data.
  const shapes = [
    {
      selector: '.line',
      style: {
        'source-endpoint': 'data(startAt)',
        'target-endpoint': 'data(endAt)',
        'edge-distances': 'endpoints',
        'z-index': 1,
      },
    },
    { selector: '.smooth', style: { 'curve-style': 'unbundled-bezier', ...bends('control-point') } },
    { selector: '.cornered', style: { 'curve-style': 'round-segments', 'segment-radii': 12, ...bends('segment') } },
  ] as StylesheetJson;
  const byVerdict = verdicts.map((name) => ({
    selector: `.line.${name}`,
    style: {
      'line-color': verdict[name],
      'target-arrow-color': verdict[name],
      'target-arrow-shape': lineMarks[name].arrow,
      width: lineMarks[name].width,
      'arrow-scale': 0.9,
    },
  }));
  const possible = {
    'line-color': muted,
    'target-arrow-color': muted,
    'target-arrow-fill': 'hollow',
    'line-style': 'dashed',
  } as const;
  return [...shapes, ...byVerdict, { selector: '.line.POSSIBLE', style: possible }];
}
