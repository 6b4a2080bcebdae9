import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { serviceLabel } from '../../client/flow/wording.ts';
import type { Change } from '../../client/graph/changes.ts';
import type { Marks } from '../../client/graph/elements.ts';
import { layOut } from '../../client/graph/layout/layout.ts';
import { bundledPairs, linksOf } from '../../client/graph/links.ts';
import type { FlowGraph } from '../../client/graph/model.ts';
import type { Palette } from '../../client/graph/palette.ts';
import { flowSvg } from '../../client/graph/svg/flow-svg.ts';
import type { LegendWords } from '../../client/graph/svg/legend.ts';
import { escaped, tag } from '../../client/picture-file/markup.ts';
import { isolated } from '../../client/text/isolated.ts';
import { randomFlow } from './random-flow.ts';

const colour = '#123456';
const palette: Palette = {
  page: colour,
  surface: colour,
  text: colour,
  muted: colour,
  accentSoft: colour,
  line: colour,
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

/** Where two flows are compared, each change has a colour of its own. */
const comparing: Palette = {
  ...palette,
  accent: '#0000aa',
  risk: '#aa5500',
  muted: '#777777',
  verdict: { ...palette.verdict, UNLAWFUL: '#aa0000' },
};

/** As the page's own legend draws them: client/graph/marks.module.css. */
const looks: Readonly<Record<Change, { colour: string; width: number; broken: boolean; sign: string }>> = {
  added: { colour: comparing.accent, width: 3.5, broken: false, sign: '+' },
  removed: { colour: comparing.verdict.UNLAWFUL, width: 2.5, broken: true, sign: '−' },
  changed: { colour: comparing.risk, width: 2.5, broken: true, sign: '±' },
  same: { colour: comparing.muted, width: 1, broken: false, sign: '=' },
};
const allChanges = Object.keys(looks) as Change[];

const words: LegendWords = {
  title: 'legend',
  shut: 'is shut',
  hidden: 'is hidden',
  label: 'in a label',
  kind: { own: 'own kind', foreign: 'foreign kind', risk: 'risk kind', possible: 'possible kind' },
  verdict: { LAWFUL: 'vL', CARELESS: 'vC', UNLAWFUL: 'vU', UNDECIDED: 'vO', NOT_ASSESSED: 'vN' },
  change: { added: 'is new', removed: 'is gone', changed: 'is different', same: 'is the same' },
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

interface Given {
  readonly caption?: readonly string[];
  readonly changes?: ReadonlyMap<string, Change>;
}

function svgOf(flow: FlowGraph, { caption = ['A picture'], changes }: Given = {}): string {
  const marks: Marks = { hidden: new Map(), shut: new Set(), ...(changes && { changes }) };
  const links = linksOf(flow.edges, bundledPairs(flow.edges));
  const wording = { service: serviceLabel, link: ({ id }: { id: string }) => id };
  const layout = layOut(flow, flow);
  const paint = changes ? comparing : palette;
  return flowSvg({ nodes: flow.nodes, links, layout, wording, marks, palette: paint, caption, legend: words });
}

const drawn = (flow: FlowGraph, given?: Given): Read => read(svgOf(flow, given));

/** The first shape of each service and each line, by its id. */
function shapesIn(svg: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const shapes = new Map<string, Readonly<Record<string, string>>>();
  let of: string | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const found = attributes as Record<string, string>;
    of = found['data-line'] ?? found['data-service'] ?? (name === 'g' ? undefined : of);
    if (of === undefined || !['path', 'rect'].includes(name)) return;
    shapes.set(of, found);
    of = undefined;
  });
  parser.write(svg).close();
  return shapes;
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom('</svg><script>alert(1)</script>', '"><x y="', ']]>', '&amp;', "'", '\u0000', '\uD800', '﷽', '‮abc'),
);

describe('a flow as an SVG file', () => {
  it('holds every service and every line once, and is well-formed whatever they are called', () => {
    fc.assert(
      fc.property(randomFlow({ most: 30, name: hostile }), hostile, (flow, caption) => {
        const svg = drawn(flow, { caption: [caption] });
        const asWritten = (id: string) => read(tag('x', { y: id })).values('y')[0];
        expect(svg.values('data-service').sort()).toEqual(flow.nodes.map(({ id }) => asWritten(id)).sort());
        const lines = linksOf(flow.edges, bundledPairs(flow.edges));
        expect(svg.values('data-line').sort()).toEqual(lines.map(({ id }) => asWritten(id)).sort());
        expect([...svg.elements].sort().filter((name) => !known.has(name))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('shuts in what would turn about the words beside it, in what it writes and in what it says of it', () => {
    const turning = fc.constantFrom('‮abc', 'שלום', '﷽', 'a\u2067b', 'a\u2069b');
    fc.assert(
      fc.property(randomFlow({ most: 12, name: turning }), (flow) => {
        const { text } = drawn(flow);
        for (const { id, service } of flow.nodes) {
          expect(serviceLabel({ id, service })).toContain(`${isolated(id)}\n`);
          expect(text).toContain(isolated(id));
        }
        for (const { from, to } of flow.edges) expect(text).toContain(`${isolated(from)} – ${isolated(to)}: `);
      }),
      { numRuns: 30 },
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

  it('says of each service and each line what became of it, where two flows are drawn as one', () => {
    const someChanges = fc.subarray(allChanges, { minLength: 1 });
    fc.assert(
      fc.property(randomFlow({ most: 10 }), someChanges, fc.nat(), (flow, some, turn) => {
        const links = linksOf(flow.edges, bundledPairs(flow.edges));
        const ids = [...flow.nodes, ...links].map(({ id }) => id);
        const changes = new Map(ids.map((id, index) => [id, some[(index + turn) % some.length] ?? 'same']));
        const svg = svgOf(flow, { changes });
        const shapes = shapesIn(svg);
        for (const { id } of links) {
          const { colour: stroke, width, broken } = looks[changes.get(id) ?? 'same'];
          expect(shapes.get(id)).toMatchObject({ stroke, 'stroke-width': String(width) });
          expect(shapes.get(id)?.['stroke-dasharray'] !== undefined).toBe(broken);
        }
        for (const { id } of flow.nodes) {
          const change = changes.get(id) ?? 'same';
          if (change === 'same') continue;
          expect(shapes.get(id)).toMatchObject({ stroke: looks[change].colour, 'stroke-width': '3' });
          expect(shapes.get(id)?.['stroke-dasharray'] !== undefined).toBe(looks[change].broken);
        }
        const { text, values } = read(svg);
        expect(values('data-change').sort()).toEqual([...changes.values()].sort());
        // A service that is the same looks as any other: only a line tells it.
        const lines = new Set(links.map(({ id }) => changes.get(id)));
        const services = new Set(flow.nodes.map(({ id }) => changes.get(id)));
        for (const change of allChanges) {
          expect(text.includes(`${looks[change].sign} ${words.change?.[change]}`)).toBe(
            lines.has(change) || (change !== 'same' && services.has(change)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells what is gone from what is different by more than the colour', () => {
    fc.assert(
      fc.property(
        randomFlow({ most: 3 }).filter(({ edges }) => edges.length > 0),
        (flow) => {
          const [line] = linksOf(flow.edges, bundledPairs(flow.edges));
          const id = line?.id ?? '';
          const dashOf = (change: Change) =>
            shapesIn(svgOf(flow, { changes: new Map([[id, change]]) })).get(id)?.['stroke-dasharray'];
          expect(dashOf('removed')).not.toBe(dashOf('changed'));
        },
      ),
      { numRuns: 5 },
    );
  });

  it('keeps text as it is but for what XML can not hold', () => {
    expect(read(tag('t', {}, escaped('a < b & "c" > \t d\u0000é'))).text).toBe('a < b & "c" > \t d\uFFFDé');
  });
});

/** Nothing in it runs, loads or refers to anything. */
const known = new Set(['svg', 'title', 'g', 'path', 'rect', 'circle', 'text', 'tspan']);
