import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, opened, revealed } from '../../client/flow/explore/folding.ts';
import { readList, writeList } from '../../client/flow/explore/lists.ts';
import { visibleOf, type Wishes } from '../../client/flow/explore/visible.ts';
import type { ShownEdge } from '../../client/flow/use-flow.ts';
import { type RandomFlow, randomFlow, someServices } from './random-flow.ts';

const passing = fc.constantFrom<((edge: ShownEdge) => boolean) | null>(
  null,
  ({ disclosure }) => disclosure?.verdict === 'UNLAWFUL' || disclosure?.verdict === 'NOT_ASSESSED',
  ({ reach }) => reach === 'KNOWN',
  () => false,
);

const question = fc.record({
  flow: randomFlow,
  maxHops: fc.nat(5),
  shut: someServices,
  open: someServices,
  passes: passing,
});

/** Whether a service can be come to from an origin without passing a folded one, found by trying every way there is. */
function canBeMet({ nodes, edges }: RandomFlow, service: string, { maxHops, shut, open }: Wishes<ShownEdge>): boolean {
  const isFolded = (id: string) => shut.has(id) && !open.has(id);
  const arrives = (at: string, passed: readonly string[]): boolean =>
    at === service ||
    (!isFolded(at) &&
      edges.some(
        ({ from, to, hop }) => from === at && hop <= maxHops && !passed.includes(to) && arrives(to, [...passed, to]),
      ));
  return nodes.some(({ id, hops }) => hops === 0 && arrives(id, [id]));
}

/** Whether everything of a service is shown: it is wished, and is met itself or stands beside one of which all is shown. */
function isOpen(flow: RandomFlow, service: string, wishes: Wishes<ShownEdge>, tried: readonly string[] = []): boolean {
  if (!wishes.open.has(service) || tried.includes(service)) return false;
  if (canBeMet(flow, service, wishes)) return true;
  return flow.edges.some(
    ({ from, to }) =>
      (from === service && isOpen(flow, to, wishes, [...tried, service])) ||
      (to === service && isOpen(flow, from, wishes, [...tried, service])),
  );
}

const isShown = (flow: RandomFlow, edge: ShownEdge, wishes: Wishes<ShownEdge>): boolean =>
  isOpen(flow, edge.from, wishes) ||
  isOpen(flow, edge.to, wishes) ||
  (edge.hop <= wishes.maxHops &&
    (wishes.passes === null || wishes.passes(edge)) &&
    (!wishes.shut.has(edge.from) || wishes.open.has(edge.from)) &&
    canBeMet(flow, edge.from, wishes));

describe('what is shown of a flow', () => {
  it('is what can be met without passing a folded service, and what is opened', () => {
    fc.assert(
      fc.property(question, ({ flow, ...wishes }) => {
        expect(visibleOf(flow, wishes).edges).toEqual(flow.edges.filter((edge) => isShown(flow, edge, wishes)));
      }),
      { numRuns: 400 },
    );
  });

  it('and what is hidden, each for one reason, add up to all of it', () => {
    fc.assert(
      fc.property(question, ({ flow, ...wishes }) => {
        const { edges, hidden } = visibleOf(flow, wishes);
        expect(edges.length + hidden.filters + hidden.folded + hidden.hops).toBe(flow.edges.length);
        if (wishes.passes === null) expect(hidden.filters).toBe(0);
        if (wishes.shut.size === 0) expect(hidden.folded).toBe(0);
        if (wishes.maxHops >= flow.edges.length) expect(hidden.hops).toBe(0);
      }),
    );
  });

  it('is told beforehand for each service: so many lines come when its number is clicked', () => {
    fc.assert(
      fc.property(question, ({ flow, ...wishes }) => {
        const { nodes, edges, behind } = visibleOf(flow, wishes);
        // In the address a service is never both.
        const search = {
          open: writeList(wishes.open),
          shut: writeList([...wishes.shut].filter((id) => !wishes.open.has(id))),
        };
        for (const { id } of nodes) {
          const next = { ...search, ...revealed(search, id) };
          const shown = visibleOf(flow, {
            ...wishes,
            open: new Set(readList(next.open)),
            shut: new Set(readList(next.shut)),
          });
          expect(shown.edges.length - edges.length).toBe(behind.get(id) ?? 0);
        }
      }),
    );
  });

  it('has both ends of each line, and every origin as long as nothing is filtered', () => {
    fc.assert(
      fc.property(question, ({ flow, ...wishes }) => {
        const shown = visibleOf(flow, wishes);
        const ids = new Set(shown.nodes.map(({ id }) => id));
        for (const { from, to } of shown.edges) expect(ids.has(from) && ids.has(to)).toBe(true);
        if (wishes.passes === null) {
          for (const { id, hops } of flow.nodes) if (hops === 0) expect(ids.has(id)).toBe(true);
        }
      }),
    );
  });
});

describe('folding', () => {
  it('comes back to where it was, and never has a service both open and shut', () => {
    const search = { open: 'A|B', shut: 'C' };
    expect(folded(search, 'A')).toEqual({ open: 'B', shut: 'C|A' });
    expect(opened(search, 'C')).toEqual({ open: 'A|B|C', shut: undefined });
    expect(revealed(search, 'C')).toEqual({ shut: undefined });
    expect(revealed(search, 'D')).toEqual({ open: 'A|B|D', shut: 'C' });
  });
});
