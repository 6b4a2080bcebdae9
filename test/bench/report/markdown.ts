import type { Ratio, Results, Section } from '../result.ts';

const two = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** "beats" and "misses" only where issue 7 sets a goal. */
export const verdictOn = ({ goal, ratio }: Ratio): string =>
  goal === null ? '' : ratio.median <= goal ? `met (≤ ${goal})` : `**missed** (≤ ${goal})`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function ratioRow(one: Ratio): string {
  const { min, lower, median, upper, max } = one.ratio;
  return row([
    one.ours,
    one.other,
    `**${two(median)}**`,
    `${two(min)} · ${two(lower)} – ${two(upper)} · ${two(max)}`,
    `${two(one.ourMs)} ms`,
    `${two(one.otherMs)} ms`,
    String(one.pairs),
    verdictOn(one),
  ]);
}

function tableOf(ratios: readonly Ratio[]): string[] {
  if (ratios.length === 0) return [];
  const header = ['ours', 'over', 'ratio (median)', 'least · quartiles · most', 'ours', 'the other', 'pairs', 'goal'];
  return [row(header), row(header.map(() => '---')), ...ratios.map(ratioRow), ''];
}

function partOf({ title, size, equal, ratios, figures, notes }: Section): string {
  return [
    `## ${title}, ${size.toLocaleString('en')} disclosures`,
    '',
    `Equal, checked first: ${equal}.`,
    '',
    ...tableOf(ratios),
    ...figures.map(({ what, value }) => `- ${what}: ${value}`),
    ...(figures.length > 0 ? [''] : []),
    ...notes.map((note) => `${note}\n`),
  ].join('\n');
}

/** The results as a page: a picture, a table for each comparison, and what it was measured on. */
export function asMarkdown({ machine, sections }: Results): string {
  const { cores, memoryGb, cpu, node, versions } = machine;
  const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `# Benchmark results

Written by \`npm run bench\`; what was tried where a goal is missed stands in [notes.md](notes.md). Each pair is one time
of ours and one of the other, taken in turns on one machine, after both had given the same answer. A ratio under 1 is
faster than the other.

Measured on ${cores} cores (${cpu}), ${memoryGb} GB, Node ${node}; ${known.join(', ')}.

![Ratios with their spread](results.svg)

${sections.map(partOf).join('\n')}`;
}
