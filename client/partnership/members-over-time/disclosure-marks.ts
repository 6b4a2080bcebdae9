import { dot, pointer, ruleX, text, tip } from '@observablehq/plot';
import { toDate } from '../../timeline/days.ts';
import { verdictColour, verdictSymbol } from '../../ui/verdicts.ts';
import type { Inward } from '../members.ts';
import { label, type TimelineData } from './timeline-data.ts';

/** A disclosure as it stands in a row of the picture. */
export interface Drawn {
  readonly disclosure: Inward;
  readonly row: string;
}

const dayOf = ({ disclosure }: Drawn) => toDate(disclosure.date);
const colourOf = ({ disclosure }: Drawn) => `var(${verdictColour[disclosure.verdict]})`;

function receiptsOf({ members, disclosures }: TimelineData): Drawn[] {
  const rows = new Map(members.map((member) => [member.service.id, label(member)]));
  return disclosures.flatMap((disclosure) =>
    disclosure.recipients.flatMap(({ id }) => {
      const row = rows.get(id);
      return row ? [{ disclosure, row }] : [];
    }),
  );
}

/** A sign in a row of their own and a dot at each recipient; what comes after the day is hollow. */
export function disclosureMarks(data: TimelineData) {
  const { disclosures, asOf, words } = data;
  const lane = disclosures.map((disclosure): Drawn => ({ disclosure, row: words.lane }));
  const receipts = receiptsOf(data);
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
      fill: (drawn: Drawn) => (drawn.disclosure.date <= asOf ? colourOf(drawn) : 'var(--surface)'),
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
