import type { Entry } from './entry.ts';

/** Which entries to find. */
export interface Search {
  /** Only those that ask about this person, or tell of it; null: all. */
  readonly person: string | null;
  /** Instants as milliseconds; `from` is included, `to` is not. */
  readonly from: number;
  readonly to: number;
}

/** Where each entry stands in the file, when it was, and about whom; made anew from the log at every start. */
export class Index {
  readonly #offsets: number[] = [];
  readonly #times: number[] = [];
  readonly #ofPerson = new Map<string, number[]>();

  get size(): number {
    return this.#offsets.length;
  }

  add({ sequence, time, asked, persons }: Entry, offset: number): void {
    this.#offsets.push(offset);
    this.#times.push(Date.parse(time));
    for (const person of new Set([...asked, ...persons])) {
      const entries = this.#ofPerson.get(person);
      if (entries) entries.push(sequence);
      else this.#ofPerson.set(person, [sequence]);
    }
  }

  /** @returns where the entry's line begins; of the one after the last, undefined */
  offsetOf(sequence: number): number | undefined {
    return this.#offsets[sequence];
  }

  /** @returns sequences, latest first */
  find({ person, from, to }: Search): number[] {
    const found = person === null ? [...this.#times.keys()] : (this.#ofPerson.get(person) ?? []);
    const isWithin = (sequence: number) => {
      const time = this.#times[sequence] ?? Number.NaN;
      return time >= from && time < to;
    };
    return found.filter(isWithin).reverse();
  }
}
