import { describe, expect, it } from 'vitest';
import { layOut } from '../../client/graph/layout/layout.ts';
import { arrowRoom, columnPitch, labelHeight, labelWidth } from '../../client/graph/layout/sizes.ts';
import type { Box, FlowEdge, FlowGraph, FlowNode } from '../../client/graph/model.ts';

const node = (id: string, hops: number): FlowNode => ({
  id,
  hops,
  reach: 'KNOWN',
  firstReceived: hops === 0 ? null : '2020-01-01',
  service: { id, name: id, country: id, kind: hops === 0 ? 'OWN' : 'FOREIGN', elevatedRisk: false },
  via: null,
});

const edge = (disclosure: string, from: string, to: string, hop: number, date = '2020-01-01'): FlowEdge => ({
  from,
  to,
  hop,
  reach: 'KNOWN',
  disclosure: { id: disclosure, date, verdict: 'LAWFUL', authorisation: null, toPartnership: null },
});

/**
 *   own ──(5 of them)──> a ──> b ──> d      own -> c: a line past nothing
 *   own ──> c            a ──> c (sideways)  a ────────> d: a line past b's column
 *                        d ──> own (back)
 */
const whole: FlowGraph = {
  nodes: [node('own', 0), node('a', 1), node('c', 1), node('b', 2), node('d', 3)],
  edges: [
    ...['1', '2', '3', '4', '5'].map((id) => edge(id, 'own', 'a', 1, `2020-01-0${id}`)),
    edge('6', 'own', 'c', 1),
    edge('7', 'a', 'b', 2),
    edge('8', 'a', 'c', 2),
    edge('9', 'b', 'd', 3),
    edge('10', 'a', 'd', 4),
    edge('11', 'd', 'own', 4),
  ],
};

const overlap = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
  Math.abs(one.y - other.y) < (one.height + other.height) / 2;

describe('the layout of a flow', () => {
  const { boxes, routes } = layOut(whole, whole);
  const services = whole.nodes.map(({ id }) => boxes.get(id)).filter((box) => box !== undefined);
  const labels = [...routes.values()].map(({ end }) => ({
    x: end.x - arrowRoom - labelWidth / 2,
    y: end.y,
    width: labelWidth,
    height: labelHeight,
  }));

  it('gives each hop a column of its own, left to right', () => {
    expect(whole.nodes.map(({ id }) => boxes.get(id)?.x)).toEqual([0, 1, 1, 2, 3].map((hops) => hops * columnPitch));
  });

  it('draws more than three lines between two services as one', () => {
    expect([...routes.keys()].sort()).toEqual([
      '10|a>d',
      '11|d>own',
      '6|own>c',
      '7|a>b',
      '8|a>c',
      '9|b>d',
      'bundle|own>a',
    ]);
  });

  it('lets no label overlap another, nor a service', () => {
    const all = [...services, ...labels];
    const overlaps = all.flatMap((one, index) => all.slice(index + 1).filter((other) => overlap(one, other)));
    expect(overlaps).toEqual([]);
  });

  it('leads a long line past what stands in between', () => {
    const passed = boxes.get('10|a>d@2');
    const between = boxes.get('b');
    expect(passed && between && overlap(passed, between)).toBe(false);
  });

  it('is the same every time, and for an earlier day', () => {
    const earlier: FlowGraph = { nodes: whole.nodes.slice(0, 2), edges: whole.edges.slice(0, 2) };
    expect(layOut(whole, whole)).toEqual({ boxes, routes });
    expect(layOut(whole, earlier)).toEqual({ boxes, routes });
  });
});
