/** Seeded chance: the same seed gives the same choices. */
export interface Chance {
  /** From 0, up to but not 1. */
  share(): number;
  /** A whole number from 0, up to but not `count`. */
  below(count: number): number;
  happens(probability: number): boolean;
  /** On record with this probability, and then mostly true. */
  maybe(isTrue: number): boolean | null;
  of<T>(values: readonly T[]): T;
  /** One of them, the first far more often than the last. */
  hub<T>(values: readonly T[]): T;
  /** Each of them with this probability. */
  some<T>(values: readonly T[], probability: number): T[];
}

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  // mulberry32
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number) => Math.floor(share() * count);
  const happens = (probability: number) => share() < probability;
  return {
    share,
    below,
    happens,
    maybe: (isTrue) => (happens(0.05) ? null : happens(isTrue)),
    of: (values) => at(values, below(values.length)),
    hub: (values) => at(values, Math.floor(values.length * share() ** 3)),
    some: (values, probability) => values.filter(() => happens(probability)),
  };
}
