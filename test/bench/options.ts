import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What `npm run bench` was asked. */
export interface Options {
  /** Number of disclosures. */
  readonly size: number;
  /** Pairs of each comparison. */
  readonly pairs: number;
  /** Which comparisons; null is all. */
  readonly only: ReadonlySet<string> | null;
  /** Folder of the results. */
  readonly out: string;
}

const docs = fileURLToPath(new URL('../../docs/bench', import.meta.url));

export const usage = `Usage: npm run bench -- [--size 10000] [--pairs 9] [--only flow,exposure,…] [--out docs/bench] [--smoke]
--smoke shows in a minute that all of it works: the smallest data, one pair, no claim about time.`;

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} must be a whole number from 1; it is "${text}".`);
  return value;
}

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string' },
      pairs: { type: 'string' },
      only: { type: 'string' },
      out: { type: 'string' },
      smoke: { type: 'boolean', default: false },
    },
  });
  return {
    size: positive('size', values.size ?? (values.smoke ? '400' : '10000')),
    pairs: positive('pairs', values.pairs ?? (values.smoke ? '1' : '9')),
    only: values.only === undefined ? null : new Set(values.only.split(',')),
    out: values.out ?? docs,
  };
}
