import * as Plot from '@observablehq/plot';
import type { Drawing } from './plot-figure.tsx';

export interface BarDatum {
  readonly name: string;
  readonly count: number;
  /** A variable of tokens.css. */
  readonly colour: string;
  /** Stands on the bar, so that its colour is not all that tells. */
  readonly symbol: string;
}

const rowHeight = 24;

/** Horizontal bars with their name before and their count behind them. */
export function drawBars(data: readonly BarDatum[], width: number, nameWidth: number): Drawing {
  const left = Math.min(nameWidth, width * 0.55);
  const y = 'name';
  return Plot.plot({
    width,
    height: data.length * rowHeight + 4,
    marginLeft: left,
    marginRight: 36,
    marginTop: 2,
    marginBottom: 2,
    x: { axis: null, domain: [0, Math.max(1, ...data.map(({ count }) => count))] },
    y: { axis: null, domain: data.map(({ name }) => name), padding: 0.25 },
    style: { fontSize: '11.5px', fontFamily: 'inherit', background: 'transparent', color: 'var(--text)' },
    marks: [
      Plot.barX(data, { x: 'count', y, fill: (datum: BarDatum) => `var(${datum.colour})`, rx: 2 }),
      Plot.text(data, {
        y,
        frameAnchor: 'left',
        dx: -left,
        textAnchor: 'start',
        text: ({ symbol, name }: BarDatum) => `${symbol}  ${name}`,
        lineWidth: (left - 8) / 11.5,
        textOverflow: 'ellipsis-end',
        fill: 'var(--text)',
      }),
      Plot.text(data, {
        x: 'count',
        y,
        dx: 6,
        textAnchor: 'start',
        text: 'count',
        fill: 'var(--text)',
        fontWeight: 600,
      }),
      Plot.ruleX([0], { stroke: 'var(--line-strong)' }),
    ],
  });
}
