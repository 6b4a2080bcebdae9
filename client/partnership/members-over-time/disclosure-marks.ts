import { dot, pointer, ruleX, text, tip } from '@observablehq/plot';
import { toDate } from '../../timeline/days.ts';
import { verdictColour, verdictSymbol } from '../../ui/verdicts.ts';
import type { TimelineData } from './timeline-data.ts';
import { comesAfter, type Drawn, receiptsIn } from './timeline-marks.ts';

const dayOf = ({ disclosure }: Drawn) => toDate(disclosure.date);
const colourOf = ({ disclosure }: Drawn) => `var(${verdictColour[disclosure.verdict]})`;

/** A sign in a row of their own and a dot at each recipient; what comes after the day is hollow. */
export function disclosureMarks(data: TimelineData) {
  const { disclosures, asOf, words } = data;
  const lane = disclosures.map((disclosure): Drawn => ({ disclosure, row: words.lane }));
  const receipts = receiptsIn(data);
  const place = { x: dayOf, y: 'row' } as const;
  return [
    ruleX(lane, { x: dayOf, stroke: colourOf, strokeOpacity: 0.45 }),
    dot(lane, { ...place, r: 6.5, symbol: 'square', fill: colourOf, stroke: 'var(--surface)' }),
    text(lane, {
      ...place,
      text: ({ disclosure }: Drawn) => verdictSymbol[disclosure.verdict],
      fill: 'var(--surface)',
      fontWeight: 800,
      fontSize: 10,
    }),
    dot(receipts, {
      ...place,
      r: 3.5,
      fill: (drawn: Drawn) => (comesAfter(drawn, asOf) ? 'var(--surface)' : colourOf(drawn)),
      stroke: colourOf,
    }),
    tip(
      [...lane, ...receipts],
      pointer({
        ...place,
        title: ({ disclosure }: Drawn) => words.disclosure(disclosure),
        maxRadius: 12,
        lineWidth: 40,
        fill: 'var(--surface)',
        stroke: 'var(--line-strong)',
      }),
    ),
  ];
}
