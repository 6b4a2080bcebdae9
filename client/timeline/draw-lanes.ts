import * as Plot from '@observablehq/plot';
import type { Drawing } from '../charts/plot-figure.tsx';
import type { Language } from '../text/i18n.ts';
import { toDate, toDay } from './days.ts';
import type { LaneGroup, Mark, Span } from './lane.ts';
import { laneBars } from './lane-bars.ts';
import { contradictionMarks, laneTexts } from './lane-texts.ts';
import { placeLanes } from './place-lanes.ts';
import { seenIn } from './seen.ts';
import { dayRule, timeAxis } from './time-axis.ts';
import { verdictMarks } from './verdict-marks.ts';

export interface Picture {
  readonly groups: readonly LaneGroup[];
  readonly span: Span;
  readonly day: string;
  /** What the rule at the day is called. */
  readonly dayName: string;
  readonly language: Language;
  /** The fill of what a withdrawn authorisation no longer covers. */
  readonly hatch: string;
  readonly onOpen: (disclosure: string) => void;
  readonly onDay: (day: string) => void;
}

/** A click on a disclosure opens it, one beside them chooses the day there. */
function listen(plot: Drawing & Plot.Plot, { span, onOpen, onDay }: Picture): void {
  plot.addEventListener('click', (event) => {
    const pointed = (plot as { value?: Mark | null }).value;
    if (pointed) return onOpen(pointed.id);
    const at = plot.scale('x')?.invert?.((event as MouseEvent).offsetX);
    const day = at instanceof Date ? toDay(at) : '';
    if (day >= span.from && day <= span.to) onDay(day);
  });
}

export function drawLanes(picture: Picture, width: number): Drawing {
  const { span, day, language } = picture;
  const placed = placeLanes(picture.groups, span, width);
  const { height, left, right } = placed;
  const seen = seenIn(placed.lanes, span, day);
  const plot = Plot.plot({
    width,
    height,
    marginLeft: left,
    marginRight: width - right,
    marginTop: 40,
    marginBottom: 0,
    x: { type: 'utc', domain: [toDate(span.from), toDate(span.to)], range: [left, right] },
    y: { type: 'linear', domain: [0, height], range: [0, height], axis: null },
    style: {
      fontSize: '11px',
      fontFamily: 'inherit',
      background: 'transparent',
      color: 'var(--text)',
      cursor: 'crosshair',
    },
    marks: [
      ...timeAxis(span, language, right - left),
      ...laneBars(seen, picture.hatch),
      ...dayRule(day, span, language, picture.dayName),
      ...laneTexts(placed, span, left),
      ...contradictionMarks(seen.contradicting, day),
      ...verdictMarks(seen.marks),
    ],
  });
  listen(plot, picture);
  return plot;
}
