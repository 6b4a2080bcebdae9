import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList, withOne, withoutOne, writeList } from '../../client/flow/explore/lists.ts';
import { inSet, noted, readSet, toggled, writeSet } from '../../client/flow/working-set/working-set.ts';

const text = fc.string({
  minLength: 1,
  unit: fc.constantFrom('a', 'B', '1', '%', '~', '|', ':', ' ', '\n', 'é', '7C'),
});
const item = fc.record({ kind: fc.constantFrom('service' as const, 'disclosure' as const), id: text, note: text });
const items = fc.uniqueArray(item, { selector: ({ kind, id }) => `${kind} ${id}` });

describe('a working set', () => {
  it('comes back from the address as it was, whatever its ids and notes hold', () => {
    fc.assert(
      fc.property(items, (set) => {
        expect(readSet(writeSet(set))).toEqual(set);
      }),
    );
  });

  it('is read from any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('s', 'd', ':', '|', '~', '%', '2', '5', 'x') }), (any) => {
        expect(readSet(writeSet(readSet(any)))).toEqual(readSet(any));
      }),
    );
  });

  it('has a thing put in and taken out by the same button, and keeps the others', () => {
    fc.assert(
      fc.property(items, item, (set, { kind, id, note }) => {
        const others = set.filter((one) => one.kind !== kind || one.id !== id);
        const put = toggled(writeSet(others), kind, id);
        expect(inSet(put, kind, id)).toBe(true);
        expect(readSet(noted(put, { kind, id, note: '' }, note))).toEqual([...others, { kind, id, note }]);
        expect(readSet(toggled(put, kind, id))).toEqual(others);
      }),
    );
  });
});

describe('a list in the address', () => {
  it('holds each once, and leaves no trace when it is empty', () => {
    expect(readList('A||B|A')).toEqual(['A', 'B']);
    expect(withOne('A|B', 'A')).toBe('A|B');
    expect(withOne(undefined, 'A')).toBe('A');
    expect(withoutOne('A', 'A')).toBeUndefined();
    expect(writeList([])).toBeUndefined();
  });
});
