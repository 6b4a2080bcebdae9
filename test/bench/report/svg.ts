import type { Ratio, Results } from '../result.ts';

const width = 960;
const left = 470;
const right = 40;
const rowHeight = 22;
const top = 46;

interface Line extends Ratio {
  readonly section: string;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A place on an axis on which each step is ten times the one before. */
function scaleOf(lines: readonly Line[]): (value: number) => number {
  const values = lines.flatMap(({ ratio, goal }) => [ratio.min, ratio.max, goal ?? 1, 1]);
  const from = Math.floor(Math.log10(Math.min(...values)));
  const to = Math.ceil(Math.log10(Math.max(...values)) + 0.001);
  return (value) => left + ((Math.log10(value) - from) / (to - from)) * (width - left - right);
}

function ticks(lines: readonly Line[], at: (value: number) => number, bottom: number): string {
  const powers = Array.from({ length: 11 }, (_, index) => 10 ** (index - 5));
  return powers
    .filter((value) => at(value) >= left - 1 && at(value) <= width - right + 1)
    .map((value) => {
      const x = at(value).toFixed(1);
      const stroke = value === 1 ? '#555' : '#ddd';
      return `<path d="M${x} ${top - 8}V${bottom}" stroke="${stroke}"/><text x="${x}" y="${top - 14}" text-anchor="middle">${value}×</text>`;
    })
    .join(lines.length > 0 ? '\n' : '');
}

/** Least to most as a thin line, the quartiles as a bar, the median as a stroke, the goal as a triangle. */
function mark(line: Line, index: number, at: (value: number) => number): string {
  const y = top + index * rowHeight + rowHeight / 2;
  const { min, lower, median, upper, max } = line.ratio;
  const missed = line.goal !== null && median > line.goal;
  const colour = line.goal === null ? '#6b7785' : missed ? '#b3261e' : '#1b6e3c';
  const x = (value: number) => at(value).toFixed(1);
  const barWidth = Math.max(2, at(upper) - at(lower)).toFixed(1);
  const goal =
    line.goal === null
      ? ''
      : `<path d="M${x(line.goal)} ${y + 4}l-5 7h10z" fill="#333"><title>goal ${line.goal}</title></path>`;
  return `<text x="${left - 12}" y="${y + 4}" text-anchor="end">${escaped(`${line.section}: ${line.ours} / ${line.other}`)}</text>
<path d="M${x(min)} ${y}H${x(max)}" stroke="${colour}"/>
<rect x="${x(lower)}" y="${y - 5}" width="${barWidth}" height="10" fill="${colour}" fill-opacity="0.35"/>
<path d="M${x(median)} ${y - 7}V${y + 7}" stroke="${colour}" stroke-width="2.5"/>
${goal}`;
}

/** The ratios as a chart with a logarithmic axis. */
export function asSvg({ sections }: Results): string {
  const lines = sections.flatMap(({ id, size, ratios }) =>
    ratios.map((ratio): Line => ({ ...ratio, section: `${id} ${size.toLocaleString('en', { notation: 'compact' })}` })),
  );
  const bottom = top + lines.length * rowHeight;
  const at = scaleOf(lines);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 36}" font-family="sans-serif" font-size="10.5">
<title>Our time over the other's, with its spread</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="12" y="16" font-size="13">Our time over the other's (log axis): left of 1× is faster. Green meets its goal, red misses it, grey has none.</text>
${ticks(lines, at, bottom)}
${lines.map((line, index) => mark(line, index, at)).join('\n')}
<text x="12" y="${bottom + 22}">Thin line: least to most. Bar: quartiles. Stroke: median. Triangle: goal.</text>
</svg>
`;
}
