import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, sketch } from '../../client/graph/layout/layout.ts';
import { arrowRoom, labelHeight, labelWidth } from '../../client/graph/layout/sizes.ts';
import { bundledPairs, linksOf } from '../../client/graph/links.ts';
import type { Box, FlowGraph, Layout } from '../../client/graph/model.ts';
import { groupBy } from '../../client/page/group-by.ts';
import { randomFlow } from './random-flow.ts';

/** A hair less than touching: places are fractions. */
const hair = 1e-6;

const overlap = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 - hair &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2 - hair;

const labelsOf = ({ routes }: Layout): Box[] =>
  [...routes.values()].map(({ end }) => ({
    x: end.x - arrowRoom - labelWidth / 2,
    y: end.y,
    width: labelWidth,
    height: labelHeight,
  }));

const boxesOf = ({ nodes }: FlowGraph, { boxes }: Layout): Box[] =>
  nodes.flatMap(({ id }) => {
    const box = boxes.get(id);
    return box ? [box] : [];
  });

const allOpened = ({ edges }: FlowGraph) => new Set(edges.map(({ from, to }) => `${from}>${to}`));

/** The flow as it was on a day. */
function until({ nodes, edges }: FlowGraph, day: string): FlowGraph {
  const then = edges.filter(({ disclosure }) => (disclosure?.date ?? '') <= day);
  const there = new Set(then.flatMap(({ from, to }) => [from, to]));
  return { nodes: nodes.filter(({ id }) => there.has(id)), edges: then };
}

describe('the layout of any flow up to 100 services', () => {
  it('lets no label overlap another, nor a service, nor two services each other, bundled or opened', () => {
    fc.assert(
      fc.property(randomFlow({ most: 100 }), fc.boolean(), fc.constantFrom(layOut, sketch), (flow, opens, layThem) => {
        const layout = layThem(flow, flow, opens ? allOpened(flow) : undefined);
        const all = [...boxesOf(flow, layout), ...labelsOf(layout)];
        const overlaps = all.flatMap((one, index) => all.slice(index + 1).filter((other) => overlap(one, other)));
        expect(overlaps).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  it('gives every service a place and every line a way', () => {
    fc.assert(
      fc.property(randomFlow({ most: 100 }), fc.constantFrom(layOut, sketch), (flow, layThem) => {
        const { boxes, routes } = layThem(flow, flow);
        expect(flow.nodes.filter(({ id }) => !boxes.has(id))).toEqual([]);
        const lines = linksOf(flow.edges, bundledPairs(flow.edges));
        expect([...routes.keys()].sort()).toEqual(lines.map(({ id }) => id).sort());
      }),
      { numRuns: 40 },
    );
  });

  it('leaves everything where it is while the day moves', () => {
    fc.assert(
      fc.property(randomFlow({ most: 60 }), fc.integer({ min: 1, max: 31 }), (flow, date) => {
        const earlier = until(flow, `2020-02-${String(date).padStart(2, '0')}`);
        expect(layOut(flow, earlier)).toEqual(layOut(flow, flow));
      }),
      { numRuns: 40 },
    );
  });

  it('draws more than three lines between two services as one, and each by itself once that is opened', () => {
    fc.assert(
      fc.property(randomFlow({ most: 10 }), (flow) => {
        const pairs = groupBy(flow.edges, ({ from, to }) => `${from}>${to}`);
        const closed = linksOf(flow.edges, bundledPairs(flow.edges));
        for (const [pair, edges] of pairs) {
          const lines = closed.filter(({ from, to }) => `${from}>${to}` === pair);
          expect(lines.map((line) => line.edges.length)).toEqual(
            edges.length > 3 ? [edges.length] : edges.map(() => 1),
          );
        }
        const opened = linksOf(flow.edges, bundledPairs(flow.edges, new Set(pairs.keys())));
        expect(opened.map(({ edges }) => edges.length)).toEqual(flow.edges.map(() => 1));
      }),
      { numRuns: 40 },
    );
  });
});
