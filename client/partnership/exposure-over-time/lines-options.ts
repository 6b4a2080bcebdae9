import { axisFy, axisX, axisY, dot, frame, lineY, type PlotOptions, text } from '@observablehq/plot';
import type { Reach } from '../../generated/graphql.ts';
import type { Point } from './use-exposures.ts';

const rowHeight = 62;

interface Words {
  readonly day: (day: string) => string;
  readonly point: (point: Point) => string;
}

/** What the legend of the lines has to explain: where there is a member it has both, also where one is nothing but zero. */
export const reachesIn = (points: readonly Point[]): Reach[] => (points.length > 0 ? ['KNOWN', 'POSSIBLE'] : []);

/** Two lines for each member, in a row of its own: known unbroken with filled dots, possible dashed with hollow ones. */
export function linesOptions(points: readonly Point[], services: readonly string[], words: Words): PlotOptions {
  const days = [...new Set(points.map(({ day }) => day))];
  const last = points.filter(({ day }) => day === days.at(-1));
  const place = { x: 'day', fy: 'service' } as const;
  const title = words.point;
  const ends = { fy: 'service', frameAnchor: 'right', textAnchor: 'start', fontWeight: 600 } as const;
  return {
    height: services.length * rowHeight + 40,
    marginLeft: 96,
    marginRight: 56,
    marginTop: 8,
    marginBottom: 34,
    x: { type: 'point', domain: days, padding: 0.3 },
    y: { nice: true, zero: true },
    fy: { domain: [...services], padding: 0.3 },
    marks: [
      frame({ fill: 'var(--page)', stroke: 'var(--line)' }),
      axisX({ label: null, tickFormat: words.day, lineWidth: 4, tickSize: 0 }),
      axisY({ label: null, ticks: 2, tickSize: 0, fill: 'var(--muted)' }),
      axisFy({ label: null, anchor: 'left', dx: -24, fontWeight: 600, fontSize: 12, tickSize: 0 }),
      lineY(points, { ...place, y: 'possible', stroke: 'var(--muted)', strokeDasharray: '4 3', z: 'service' }),
      dot(points, { ...place, y: 'possible', r: 3, fill: 'var(--surface)', stroke: 'var(--muted)', title }),
      lineY(points, { ...place, y: 'known', stroke: 'var(--accent)', strokeWidth: 1.75, z: 'service' }),
      dot(points, { ...place, y: 'known', r: 3, fill: 'var(--accent)', title }),
      text(last, {
        ...ends,
        y: 'possible',
        dx: 34,
        text: ({ possible }: Point) => String(possible),
        fill: 'var(--muted)',
      }),
      text(last, { ...ends, y: 'known', dx: 8, text: ({ known }: Point) => String(known), fill: 'var(--accent)' }),
    ],
  };
}
