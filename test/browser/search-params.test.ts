import { describe, expect, it } from 'vitest';
import { changed, readFlowSearch } from '../../client/flow/search-params.ts';

describe('the address of a flow', () => {
  it('is read as it stands when all of it can be used', () => {
    const search = { asOf: '2020-02-29', maxHops: 3, disclosure: 'V-1', pair: 'A>B', tab: 'services', sort: '-day' };
    expect(readFlowSearch(search)).toEqual(search);
  });

  it.each([
    { asOf: '2019-02-29' },
    { asOf: 'yesterday' },
    { maxHops: -1 },
    { maxHops: 1.5 },
    { maxHops: 1001 },
    { tab: 'persons' },
    { pair: 'A' },
    { sort: '1;2' },
  ])('leaves out and names what can not be used: %o', (search) => {
    expect(readFlowSearch(search)).toEqual({ ignored: Object.keys(search)[0] });
  });

  it('forgets what was ignored once something changes', () => {
    expect(changed(readFlowSearch({ maxHops: 'many', service: 'A' }), { asOf: '2020-01-01' })).toEqual({
      service: 'A',
      asOf: '2020-01-01',
    });
  });

  it('reads an id of digits alone, which the router takes for a number', () => {
    expect(readFlowSearch({ disclosure: 12 }).disclosure).toBe('12');
  });
});
