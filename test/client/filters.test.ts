import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, facets, filtersOf, noFilters, passesAll } from '../../client/flow/explore/filters.ts';
import type { ShownEdge } from '../../client/flow/use-flow.ts';
import { randomFlow } from './random-flow.ts';

/** What each filter asks of a line, in words of its own. */
const has: Record<string, (edge: ShownEdge, value: string) => boolean> = {
  verdict: (edge, value) => edge.disclosure?.verdict === value,
  rule: (edge, value) =>
    value.endsWith('?')
      ? edge.disclosure?.gaps.some(({ rule }) => `${rule}?` === value) === true
      : edge.disclosure?.findings.some(({ rule }) => rule === value) === true,
  product: (edge, value) => edge.disclosure?.product === value,
  channel: (edge, value) => edge.disclosure?.channel === value,
  with: (edge, value) => edge.from === value || edge.to === value,
  type: (edge, value) => edge.dataTypes.some(({ id }) => id === value),
  reach: (edge, value) => edge.reach === value,
};

describe('filters', () => {
  it('let through what has one of the values chosen in each, and no possible reach when they are about disclosures', () => {
    fc.assert(
      fc.property(
        randomFlow,
        fc.record(
          {
            from: fc.constantFrom('2020-01-02', '2020-01-05'),
            verdict: fc.constantFrom('UNLAWFUL', 'UNLAWFUL|LAWFUL'),
            rule: fc.constantFrom('NO_BASIS', 'NO_BASIS?|NOT_CLOSED'),
            product: fc.constantFrom('ANALYTICAL'),
            channel: fc.constantFrom('ORAL', 'ORAL|WRITTEN'),
            with: fc.constantFrom('A', 'C|D'),
            type: fc.constantFrom('T1', 'T2', 'T1|T2'),
            reach: fc.constantFrom('KNOWN', 'POSSIBLE'),
          },
          { requiredKeys: [] },
        ),
        ({ edges }, search) => {
          const filters = filtersOf(search);
          for (const edge of edges) {
            const holds = Object.entries(search).every(([name, values]) =>
              name === 'from'
                ? edge.disclosure !== null && edge.disclosure.date >= values
                : values.split('|').some((value) => has[name]?.(edge, value)),
            );
            expect(passesAll(filters, edge)).toBe(holds);
          }
          expect(filtersOf({ ...search, ...noFilters })).toEqual([]);
        },
      ),
    );
  });

  it('say how many lines each value has', () => {
    fc.assert(
      fc.property(randomFlow, ({ edges }) => {
        for (const name of facets) {
          for (const [value, count] of countsOf(name, edges)) {
            expect(count).toBe(edges.filter((edge) => has[name]?.(edge, value)).length);
          }
        }
      }),
    );
  });
});
