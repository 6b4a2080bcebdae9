import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

const folder = new URL('../../schema/', import.meta.url);

/** The schema as its files say it, for tests that walk it. */
export const schema = buildSchema(
  readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n'),
);
