import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { layOut } from '../../client/graph/layout/layout.ts';
import { bundledPairs, linksOf } from '../../client/graph/links.ts';
import type { FlowGraph } from '../../client/graph/model.ts';
import type { Palette } from '../../client/graph/palette.ts';
import { flowSvg } from '../../client/graph/svg/flow-svg.ts';
import type { LegendWords } from '../../client/graph/svg/legend.ts';
import { escaped, tag } from '../../client/picture-file/markup.ts';
import { randomFlow } from './random-flow.ts';

const colour = '#123456';
const palette: Palette = {
  page: colour,
  surface: colour,
  text: colour,
  muted: colour,
  accent: colour,
  own: colour,
  ownText: colour,
  foreign: colour,
  foreignLine: colour,
  risk: colour,
  riskSoft: colour,
  font: '"Inter Variable", sans-serif',
  verdict: { LAWFUL: colour, CARELESS: colour, UNLAWFUL: colour, UNDECIDED: colour, NOT_ASSESSED: colour },
};

const words: LegendWords = {
  kind: { own: 'own kind', foreign: 'foreign kind', risk: 'risk kind', possible: 'possible kind' },
  verdict: { LAWFUL: 'vL', CARELESS: 'vC', UNLAWFUL: 'vU', UNDECIDED: 'vO', NOT_ASSESSED: 'vN' },
};

interface Read {
  /** The values of an attribute, wherever it stands. */
  readonly values: (name: string) => string[];
  readonly elements: ReadonlySet<string>;
  readonly text: string;
}

/** Reads it as a strict XML parser does. @throws what is not well-formed */
function read(svg: string): Read {
  const attributes: [string, string][] = [];
  const elements = new Set<string>();
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes: found }) => {
    elements.add(name);
    attributes.push(...(Object.entries(found) as [string, string][]));
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(svg).close();
  const values = (name: string) => attributes.flatMap(([key, value]) => (key === name ? [value] : []));
  return { values, elements, text: texts.join('\n') };
}

function drawn(flow: FlowGraph, caption: readonly string[] = ['A picture']): Read {
  const links = linksOf(flow.edges, bundledPairs(flow.edges));
  const wording = { service: ({ id }: { id: string }) => id, link: ({ id }: { id: string }) => id };
  const layout = layOut(flow, flow);
  return read(flowSvg({ nodes: flow.nodes, links, layout, wording, palette, caption, legend: words }));
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom('</svg><script>alert(1)</script>', '"><x y="', ']]>', '&amp;', "'", '\u0000', '\uD800', '﷽', '‮abc'),
);

describe('a flow as an SVG file', () => {
  it('holds every service and every line once, and is well-formed whatever they are called', () => {
    fc.assert(
      fc.property(randomFlow({ most: 30, name: hostile }), hostile, (flow, caption) => {
        const svg = drawn(flow, [caption]);
        const asWritten = (id: string) => read(tag('x', { y: id })).values('y')[0];
        expect(svg.values('data-service').sort()).toEqual(flow.nodes.map(({ id }) => asWritten(id)).sort());
        const lines = linksOf(flow.edges, bundledPairs(flow.edges));
        expect(svg.values('data-line').sort()).toEqual(lines.map(({ id }) => asWritten(id)).sort());
        expect([...svg.elements].sort().filter((name) => !known.has(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('names every disclosure, also those that are drawn as one line', () => {
    fc.assert(
      fc.property(randomFlow({ most: 12 }), (flow) => {
        const { text } = drawn(flow);
        for (const { disclosure } of flow.edges) expect(text).toContain(disclosure?.id);
      }),
      { numRuns: 30 },
    );
  });

  it('explains the marks that it has, and no others', () => {
    fc.assert(
      fc.property(randomFlow({ most: 8 }), (flow) => {
        const { text } = drawn(flow);
        const has = { own: false, foreign: false, risk: false, possible: false };
        for (const { reach, service } of flow.nodes) {
          if (service.kind === 'OWN') has.own = true;
          else if (!service.elevatedRisk) has.foreign = true;
          if (service.elevatedRisk) has.risk = true;
          if (reach === 'POSSIBLE') has.possible = true;
        }
        for (const [kind, there] of Object.entries(has)) expect(text.includes(`${kind} kind`)).toBe(there);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps text as it is but for what XML can not hold', () => {
    expect(read(tag('t', {}, escaped('a < b & "c" > \t d\u0000é'))).text).toBe('a < b & "c" > \t d\uFFFDé');
  });
});

/** Nothing in it runs, loads or refers to anything. */
const known = new Set(['svg', 'title', 'g', 'path', 'rect', 'circle', 'text', 'tspan']);
