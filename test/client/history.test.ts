import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continues, endGesture } from '../../client/flow/history/gesture.ts';
import { canRedo, canUndo, stepped, type Trail } from '../../client/flow/history/trail.ts';

const move = fc.oneof(
  fc.record({ type: fc.constantFrom('PUSH', 'REPLACE'), place: fc.constantFrom('/a', '/b') }),
  fc.record({ type: fc.constantFrom('BACK', 'FORWARD') }),
);

describe('undo and redo', () => {
  it('stay within the view, as a history kept by hand has it', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
        let entries = ['/a'];
        let at = 0;
        let trail: Trail = stepped({ places: [], at: 0 }, 'PUSH', 0, '/a');
        for (const one of moves) {
          if (one.type === 'BACK') at = Math.max(0, at - 1);
          else if (one.type === 'FORWARD') at = Math.min(entries.length - 1, at + 1);
          else if ('place' in one && one.type === 'PUSH') entries = [...entries.slice(0, ++at), one.place];
          else if ('place' in one) entries[at] = one.place;
          trail = stepped(trail, one.type, at, entries[at] ?? '');
          expect(canUndo(trail)).toBe(at > 0 && entries[at - 1] === entries[at]);
          expect(canRedo(trail)).toBe(at + 1 < entries.length && entries[at + 1] === entries[at]);
        }
      }),
    );
  });

  it('take what follows quickly on itself as one', () => {
    endGesture();
    expect([continues('asOf', 0), continues('asOf', 1000), continues('asOf', 2400)]).toEqual([false, true, true]);
    expect(continues('asOf', 9000)).toBe(false);
    expect(continues('from', 9001)).toBe(false);
    endGesture();
    expect(continues('from', 9002)).toBe(false);
  });
});
