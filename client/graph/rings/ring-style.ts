import type { StylesheetJson } from 'cytoscape';
import type { Palette } from '../palette.ts';
import type { TieKind } from './model.ts';

export interface TieLook {
  readonly colour: string;
  readonly width: number;
  readonly line: 'solid' | 'dotted' | 'dashed';
}

/** A member is a plain line, one that joined on this very day a thick one, one that has left a dashed one. */
export const tieLooks = ({ foreignLine, accent, muted }: Palette): Readonly<Record<TieKind, TieLook>> => ({
  member: { colour: foreignLine, width: 1.5, line: 'solid' },
  joined: { colour: accent, width: 4, line: 'solid' },
  left: { colour: muted, width: 1.5, line: 'dashed' },
  related: { colour: accent, width: 2, line: 'dotted' },
});

export function ringStyles(palette: Palette): StylesheetJson {
  const { line, surface, accent, accentSoft, text } = palette;
  // Cytoscape's types do not know that `edge-distances` may be `endpoints`, nor that the bends may come from data.
  const shapes = [
    {
      selector: '.tie',
      style: { 'source-endpoint': '0px 0px', 'target-endpoint': '0px 0px', 'z-index': 1, events: 'no' },
    },
    { selector: '.tie.straight', style: { 'curve-style': 'straight' } },
    {
      selector: '.tie.bent',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'control-point-weights': 'data(weights)',
        'control-point-distances': 'data(distances)',
      },
    },
  ] as StylesheetJson;
  return [
    {
      selector: '.ring',
      style: {
        shape: 'ellipse',
        width: 'data(width)',
        height: 'data(height)',
        'background-opacity': 0,
        'border-width': 1,
        'border-color': line,
        'z-index': 0,
        'z-compound-depth': 'bottom',
        events: 'no',
      },
    },
    ...shapes,
    ...Object.entries(tieLooks(palette)).map(([kind, look]) => ({
      selector: `.tie.${kind}`,
      style: { 'line-color': look.colour, width: look.width, 'line-style': look.line },
    })),
    {
      selector: '.partnership',
      style: {
        'corner-radius': '24px',
        'background-color': surface,
        'border-color': accent,
        'border-width': 1,
        color: text,
      },
    },
    { selector: '.hub', style: { 'background-color': accentSoft, 'border-width': 2 } },
  ];
}
