import type { StylesheetJson } from 'cytoscape';
import { verdicts } from '../ui/verdicts.ts';
import { changeStyles } from './change-style.ts';
import { lineStyles } from './line-style.ts';
import type { Palette } from './palette.ts';
import { ringStyles } from './rings/ring-style.ts';

function serviceStyles({
  text,
  surface,
  own,
  ownText,
  foreign,
  foreignLine,
  risk,
  riskSoft,
  font,
}: Palette): StylesheetJson {
  return [
    {
      selector: '.service',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '6px',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'text-valign': 'center',
        'text-halign': 'center',
        'text-wrap': 'wrap',
        'text-max-width': '400px',
        'line-height': 1.25,
        'font-family': font,
        'font-size': 11.5,
        'font-weight': 600,
        'min-zoomed-font-size': 4,
        color: text,
        'background-color': foreign,
        'border-color': foreignLine,
        'border-width': 1,
        'z-index': 3,
      },
    },
    { selector: '.own', style: { 'background-color': own, 'border-color': own, color: ownText } },
    {
      selector: '.risk',
      style: { shape: 'cut-rectangle', 'background-color': riskSoft, 'border-color': risk, 'border-width': 1.5 },
    },
    {
      selector: '.service.POSSIBLE',
      style: { 'background-color': surface, 'border-style': 'dashed', 'border-width': 1.5 },
    },
  ];
}

/** A service that is folded in has a double edge; the number of what is hidden hangs at its corner. */
function foldStyles({ accent, surface, font }: Palette): StylesheetJson {
  return [
    { selector: '.service.shut', style: { 'border-style': 'double', 'border-width': 4 } },
    {
      selector: '.badge',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '8px',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'text-valign': 'center',
        'text-halign': 'center',
        'font-family': font,
        'font-size': 10.5,
        'font-weight': 700,
        color: surface,
        'background-color': accent,
        'border-width': 1.5,
        'border-color': surface,
        'z-index': 4,
      },
    },
  ];
}

function labelStyles({ surface, text, font, verdict }: Palette): StylesheetJson {
  return [
    {
      selector: '.label',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '4px',
        width: 'data(width)',
        height: 'data(height)',
        label: 'data(label)',
        'text-valign': 'center',
        'text-halign': 'center',
        'text-wrap': 'wrap',
        // Only the line breaks in the text itself count; its length is seen to in the wording.
        'text-max-width': '400px',
        'line-height': 1.2,
        'font-family': font,
        'font-size': 10.75,
        'font-weight': 500,
        // Words that are too small to be read are not drawn: until the picture is still, they are there all the same.
        'min-zoomed-font-size': 6,
        color: text,
        'background-color': surface,
        'border-width': 1,
        'z-index': 2,
      },
    },
    ...verdicts.map((name) => ({ selector: `.label.${name}`, style: { 'border-color': verdict[name] } })),
    { selector: '.label.POSSIBLE', style: { 'border-style': 'dashed' as const } },
    {
      selector: '.label.far',
      style: {
        label: 'data(symbol)',
        width: 24,
        height: 24,
        shape: 'ellipse',
        'font-size': 17,
        'font-weight': 700,
        'min-zoomed-font-size': 4,
      },
    },
  ];
}

function stateStyles({ accent }: Palette): StylesheetJson {
  const glow = { 'underlay-color': accent, 'underlay-opacity': 0.3, 'underlay-padding': 4 };
  return [
    { selector: 'edge.faded, .service.faded', style: { opacity: 0.3 } },
    // Not see-through, or the line below would strike the words out.
    { selector: '.label.faded', style: { 'text-opacity': 0.5, 'border-opacity': 0.4 } },
    { selector: 'node.pointed, node.chosen', style: { ...glow, 'underlay-shape': 'round-rectangle', opacity: 1 } },
    { selector: 'node.chosen', style: { 'border-color': accent, 'border-width': 2 } },
    { selector: 'edge.pointed, edge.chosen', style: { ...glow, width: 3, opacity: 1 } },
  ];
}

export function styleOf(palette: Palette): StylesheetJson {
  return [
    ...serviceStyles(palette),
    ...lineStyles(palette),
    ...labelStyles(palette),
    ...ringStyles(palette),
    ...foldStyles(palette),
    ...changeStyles(palette),
    ...stateStyles(palette),
  ];
}
