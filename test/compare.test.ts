import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, latest, unionOf } from '../client/compare/difference.ts';
import { verdictAfter, withdrawalDifference } from '../client/compare/withdrawal.ts';
import type { Change } from '../client/graph/changes.ts';
import type { FlowGraph } from '../client/graph/model.ts';
import { flow } from './oracle/flow.ts';
import type { Folder } from './oracle/folder.ts';
import { anyFolder, anyQuestion } from './oracle/random-folder.ts';
import { recipients } from './oracle/recipients.ts';
import { verdict } from './oracle/verdict.ts';
import { withdrawalImpact } from './oracle/withdrawal.ts';

const serviceOf = (folder: Folder, id: string) => {
  const service = folder.services.find((one) => one.id === id);
  if (!service) throw new Error(`${id} is no service of the folder.`);
  return service;
};

/** A flow as the page gets it, from the brute-force answer. */
function graphOf(folder: Folder, person: string, asOf: string): FlowGraph {
  const { nodes, edges } = flow(folder, person, asOf, 99);
  return {
    nodes: nodes.map((node) => ({
      ...node,
      via: node.via === null ? null : { id: node.via, name: node.via },
      service: serviceOf(folder, node.id),
    })),
    edges: edges.map(({ disclosure: id, ...edge }) => {
      const row = folder.disclosures.find((one) => one.id === id);
      const disclosure = row && {
        id: row.id,
        date: row.date,
        verdict: verdict(folder, row),
        authorisation: null,
        toPartnership: null,
      };
      return { ...edge, disclosure: disclosure ?? null };
    }),
  };
}

const flows = fc.record({ folder: anyFolder(), one: anyQuestion, other: anyQuestion });

function eachPair(check: (before: FlowGraph, after: FlowGraph, folder: Folder) => void): void {
  fc.assert(
    fc.property(flows, ({ folder, one, other }) => {
      for (const { id } of folder.persons)
        check(graphOf(folder, id, one.asOf), graphOf(folder, id, other.asOf), folder);
    }),
    { numRuns: 60 },
  );
}

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id).sort();
const lineOf = ({ from, to, disclosure }: FlowGraph['edges'][number]) => `${disclosure?.id ?? '-'} ${from} ${to}`;
const turned: Record<Change, Change> = { added: 'removed', removed: 'added', changed: 'changed', same: 'same' };

describe('the difference of two flows', () => {
  it('tells which services came and went, as taking one set from the other does', () => {
    eachPair((before, after) => {
      const { nodes } = differenceOf(before, after);
      const of = (change: Change) => ids(nodes.filter((node) => node.change === change));
      const without = (some: FlowGraph, others: FlowGraph) =>
        ids(some.nodes).filter((id) => !ids(others.nodes).includes(id));
      expect(of('added')).toEqual(without(after, before));
      expect(of('removed')).toEqual(without(before, after));
      const other = before.nodes.filter((node) =>
        after.nodes.some(
          (now) =>
            now.id === node.id &&
            JSON.stringify([now.reach, now.hops, now.via?.id]) !==
              JSON.stringify([node.reach, node.hops, node.via?.id]),
        ),
      );
      expect(of('changed')).toEqual(ids(other));
    });
  });

  it('loses nothing: each side can be had back from it', () => {
    eachPair((before, after) => {
      const { nodes, edges } = differenceOf(before, after);
      expect(new Set(nodes.flatMap((pair) => pair.before ?? []))).toEqual(new Set(before.nodes));
      expect(new Set(nodes.flatMap((pair) => pair.after ?? []))).toEqual(new Set(after.nodes));
      expect(new Set(edges.flatMap((pair) => pair.before ?? []))).toEqual(new Set(before.edges));
      expect(new Set(edges.flatMap((pair) => pair.after ?? []))).toEqual(new Set(after.edges));
      for (const { change, before: was, after: is } of [...nodes, ...edges]) {
        expect([was === undefined, is === undefined]).toEqual([change === 'added', change === 'removed']);
      }
    });
  });

  it('turned round says the opposite, and of a flow with itself nothing', () => {
    eachPair((before, after) => {
      const there = differenceOf(before, after);
      const back = differenceOf(after, before);
      const changes = (pairs: readonly { id: string; change: Change }[]) =>
        new Map(pairs.map(({ id, change }) => [id, change]));
      for (const kind of ['nodes', 'edges'] as const) {
        const opposite = new Map([...changes(back[kind])].map(([id, change]) => [id, turned[change]]));
        expect(changes(there[kind])).toEqual(opposite);
        expect(differenceOf(after, after)[kind].every(({ change }) => change === 'same')).toBe(true);
      }
    });
  });

  it('draws every service and line of either side once, and every line has its ends', () => {
    eachPair((before, after) => {
      const union = unionOf(differenceOf(before, after));
      expect(ids(union.nodes)).toEqual([...new Set([...ids(before.nodes), ...ids(after.nodes)])].sort());
      const lines = union.edges.map(lineOf).sort();
      expect(lines).toEqual([...new Set([...before.edges, ...after.edges].map(lineOf))].sort());
      const drawn = new Set(ids(union.nodes));
      for (const { from, to } of union.edges) expect(drawn.has(from) && drawn.has(to)).toBe(true);
    });
  });

  it('of an earlier and a later day loses no disclosure', () => {
    eachPair((one, other) => {
      const days = (graph: FlowGraph) => graph.edges.flatMap(({ disclosure }) => disclosure?.date ?? []);
      const [before, after] =
        Math.max(...days(one).map(Date.parse)) > Math.max(...days(other).map(Date.parse)) ? [other, one] : [one, other];
      if (days(before).length === 0) return;
      const gone = differenceOf(before, after).edges.filter(({ change }) => change === 'removed');
      expect(gone.flatMap((pair) => latest(pair).disclosure ?? [])).toEqual([]);
    });
  });
});

describe('before and after a withdrawal', () => {
  it('takes away what stands without authority, and judges it by the rules as if it were withdrawn', () => {
    fc.assert(
      fc.property(anyFolder(), anyQuestion, (folder, { on }) => {
        for (const { id } of folder.authorisations) {
          const rows = folder.disclosures.filter(({ authorisationId }) => authorisationId === id);
          const falling = new Set(withdrawalImpact(folder, id, on).disclosures);
          const disclosures = rows.map((row) => ({
            id: row.id,
            date: row.date,
            verdict: verdict(folder, row),
            authorisation: { id },
            toPartnership: null,
            from: serviceOf(folder, row.from),
            recipients: recipients(folder, row).map((service) => serviceOf(folder, service)),
          }));
          const { edges, nodes } = withdrawalDifference(disclosures, falling);
          const gone = edges.filter(({ change }) => change === 'removed').map((pair) => latest(pair).disclosure?.id);
          expect(new Set(gone)).toEqual(falling);
          for (const node of nodes) {
            const own = edges.filter((pair) => [latest(pair).from, latest(pair).to].includes(node.id));
            expect(node.change === 'removed').toBe(own.every(({ change }) => change === 'removed'));
          }
          const earlier = (day: string | null) => (day !== null && day < on ? day : on);
          const withdrawn: Folder = {
            ...folder,
            authorisations: folder.authorisations.map((one) =>
              one.id === id ? { ...one, withdrawnOn: earlier(one.withdrawnOn) } : one,
            ),
          };
          for (const row of rows) {
            expect(verdictAfter(verdict(folder, row), falling.has(row.id)), row.id).toBe(verdict(withdrawn, row));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
