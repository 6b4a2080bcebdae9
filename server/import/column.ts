import { isDay } from '../day.ts';
import { shortened } from './problem.ts';
import { type Wrong, wrong, wrongInList } from './wording.ts';

/** What a field's text comes to: its value, or what is wrong with it. */
export type Parsed<T> = { readonly value: T } | { readonly problem: Wrong };

/** One column of the format: how its text is read, and which file's ids it names. */
export interface Column<T> {
  readonly read: (text: string) => Parsed<T>;
  /** The file whose ids the value, or each of its values, must be. */
  readonly names?: string;
}

const required =
  <T>(read: (text: string) => Parsed<T>) =>
  (text: string): Parsed<T> =>
    text.trim() === '' ? { problem: wrong('EMPTY') } : read(text);

const optional =
  <T>(read: (text: string) => Parsed<T>) =>
  (text: string): Parsed<T | null> =>
    text === '' ? { value: null } : read(text);

/** As long as an id, a name or a word may be, and as long as a text that someone wrote. */
export const longest = { name: 1_000, text: 100_000 } as const;

const within =
  (most: number) =>
  (text: string): Parsed<string> =>
    text.length <= most ? { value: text } : { problem: wrong('TOO_LONG', { most, length: text.length }) };

const any = within(longest.name);

const day = (text: string): Parsed<string> => (isDay(text) ? { value: text } : { problem: wrong('NOT_A_DAY') });

const truth = (text: string): Parsed<boolean> =>
  text === 'true' || text === 'false' ? { value: text === 'true' } : { problem: wrong('NOT_TRUE_OR_FALSE') };

const choice =
  <T extends string>(values: readonly T[]) =>
  (text: string): Parsed<T> => {
    const value = values.find((candidate) => candidate === text);
    return value === undefined ? { problem: wrong('NOT_A_WORD', { words: values.join(', ') }) } : { value };
  };

/** Repeated values count once: a list of the format is a set. */
const list =
  <T>(read: (text: string) => Parsed<T>) =>
  (text: string): Parsed<readonly T[]> => {
    const values = new Set<T>();
    for (const part of text === '' ? [] : text.split('|')) {
      const parsed = required(read)(part);
      if ('problem' in parsed) return { problem: wrongInList(shortened(part), parsed.problem) };
      values.add(parsed.value);
    }
    return { value: [...values] };
  };

export const text: Column<string> = { read: required(any) };
export const optionalText: Column<string | null> = { read: optional(within(longest.text)) };
/** A motivation of nothing but white space is no motivation (domain.md, "Verdict"). */
export const motivation: Column<string | null> = {
  read: (given) => (given.trim() === '' ? { value: null } : within(longest.text)(given)),
};
export const requiredDay: Column<string> = { read: required(day) };
export const optionalDay: Column<string | null> = { read: optional(day) };
export const requiredTruth: Column<boolean> = { read: required(truth) };
/** Empty is not on record. */
export const recordedTruth: Column<boolean | null> = { read: optional(truth) };
export const texts: Column<readonly string[]> = { read: list(any) };
export const oneOf = <T extends string>(...values: T[]): Column<T> => ({ read: required(choice(values)) });
export const someOf = <T extends string>(...values: T[]): Column<readonly T[]> => ({ read: list(choice(values)) });
export const idIn = (file: string): Column<string> => ({ read: required(any), names: file });
export const optionalIdIn = (file: string): Column<string | null> => ({ read: optional(any), names: file });
export const idsIn = (file: string): Column<readonly string[]> => ({ read: list(any), names: file });
