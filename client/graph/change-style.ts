import type { StylesheetJson } from 'cytoscape';
import { type Change, type ChangeLook, changedEdge, changeLooks } from './changes.ts';
import type { Palette } from './palette.ts';

/** Two flows drawn as one: each line and service says what became of it. */
export function changeStyles(palette: Palette): StylesheetJson {
  const looks = Object.entries(changeLooks(palette)) as [Change, ChangeLook][];
  return looks.flatMap(([name, { colour, width, line }]) => [
    {
      selector: `.line.${name}, .tie.${name}`,
      style: { 'line-color': colour, 'target-arrow-color': colour, 'line-style': line, width },
    },
    { selector: `.label.${name}`, style: { 'border-color': colour, 'border-style': line } },
    ...(name === 'same'
      ? []
      : [
          {
            selector: `.service.${name}`,
            style: { 'border-color': colour, 'border-style': line, 'border-width': changedEdge },
          },
        ]),
  ]);
}
