import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { statement } from '../../graph/statement.ts';
import { rules } from '../verdict/rules.ts';

/** So much of a hash is shown: enough to tell versions apart, short enough to read out. */
const shownLength = 16;
const shown = (hash: string): string => hash.slice(0, shownLength);

/** What decides a verdict: each rule's statement, and the one that gathers what they are asked about. */
const law = [...rules.map((rule) => rule.statement), statement<unknown>('verdict/cases')];

const rulesHash = createHash('sha256')
  .update(JSON.stringify(law.map(({ name, text }) => [name, text])))
  .digest('hex');

const { version: product } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** The version of no rows at all: the server notes any other when it starts and with every import. */
const nothing = '0'.repeat(shownLength);

/**
 * What an answer was made from.
 * @param data the version of the data that is there for whoever asks; null where none was noted
 */
export const versions = (data: string | null): { rules: string; data: string; product: string } => ({
  rules: shown(rulesHash),
  data: shown(data ?? nothing),
  product,
});
