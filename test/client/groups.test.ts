import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grouped, groupsOf, hubOf, hubsOf } from '../../client/flow/explore/groups.ts';
import { randomFlow, someServices } from './random-flow.ts';

const most = 2;

describe('neighbours that are too many', () => {
  it('are drawn as one, but for those picked, origins, and others like it', () => {
    fc.assert(
      fc.property(randomFlow, someServices, (flow, picked) => {
        const neighbours = (id: string) =>
          flow.nodes.filter((node) =>
            flow.edges.some(
              ({ from, to }) => node.id !== id && [from, to].includes(id) && [from, to].includes(node.id),
            ),
          );
        const isHub = (id: string) => neighbours(id).length > most;
        const isAlone = ({ id, hops }: { id: string; hops: number }) =>
          isHub(id) || hops === 0 || picked.has(id) || !neighbours(id).some((other) => isHub(other.id));
        const hubs = hubsOf(flow, most);
        const drawn = grouped(flow, groupsOf(hubs, picked), String);
        const alone = drawn.nodes.filter(({ id }) => hubOf(id) === null).map(({ id }) => id);
        expect([...hubs.keys()]).toEqual(flow.nodes.filter(({ id }) => isHub(id)).map(({ id }) => id));
        expect(alone).toEqual(flow.nodes.filter(isAlone).map(({ id }) => id));
        const together = drawn.nodes.filter(({ id }) => hubOf(id) !== null);
        const held = together.reduce((sum, { service }) => sum + Number(service.name), 0);
        expect(held).toBe(flow.nodes.length - alone.length);
      }),
    );
  });

  it('keep their lines, but for those among themselves', () => {
    fc.assert(
      fc.property(randomFlow, (flow) => {
        const groupOf = groupsOf(hubsOf(flow, most), new Set());
        const { nodes, edges } = grouped(flow, groupOf, String);
        const within = flow.edges.filter(({ from, to }) => groupOf.has(from) && groupOf.get(from) === groupOf.get(to));
        expect(edges.length).toBe(flow.edges.length - within.length);
        const ids = new Set(nodes.map(({ id }) => id));
        for (const { from, to } of edges) expect(ids.has(from) && ids.has(to)).toBe(true);
      }),
    );
  });

  it('leave a flow as it is where none has too many', () => {
    fc.assert(
      fc.property(randomFlow, (flow) => {
        expect(grouped(flow, groupsOf(hubsOf(flow), new Set()), String)).toEqual({
          nodes: flow.nodes,
          edges: flow.edges,
        });
      }),
    );
  });
});
