/** One way of answering a question. */
export interface Contestant {
  readonly name: string;
  /** Answers once; @returns how long that took, in milliseconds */
  time(): Promise<number>;
}

/** How a set of measured values lies. */
export interface Spread {
  readonly min: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
  readonly max: number;
}

/** @returns how long `work` took, in milliseconds */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export const contestant = (name: string, work: () => unknown): Contestant => ({ name, time: () => timed(work) });

/** @param values at least one @param share from 0 (the least) to 1 (the most); by linear interpolation */
export function quantileOf(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** @param values at least one */
export function spreadOf(values: readonly number[]): Spread {
  const at = (share: number): number => quantileOf(values, share);
  return { min: at(0), lower: at(0.25), median: at(0.5), upper: at(0.75), max: at(1) };
}

/** The times of each contestant, by its name, in the order of the rounds. */
export type Times = ReadonlyMap<string, readonly number[]>;

/**
 * Lets the contestants answer in turns: A B C, A B C and so on, so that what else the machine does meets all alike.
 * @param rounds how often each answers, after one round that does not count
 */
export async function takeTurns(contestants: readonly Contestant[], rounds: number): Promise<Times> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const { name, time } of contestants) {
      const took = await time();
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  return times;
}

/** What two contestants' times come to: the spread of the ratio over the rounds, each round by itself. */
export function ratioOf(times: Times, ours: string, other: string): Spread {
  const others = times.get(other) ?? [];
  return spreadOf((times.get(ours) ?? []).map((took, round) => took / (others[round] ?? Number.NaN)));
}
