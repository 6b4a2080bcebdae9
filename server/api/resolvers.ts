import { readdirSync } from 'node:fs';
import type { Resolvers } from '../generated/schema.ts';
import { dateScalar } from './date-scalar.ts';
import { guardResolvers } from './guard-resolvers.ts';
import { textLimitResolvers } from './text-limit.ts';
import { trailResolvers } from './trail-resolvers.ts';

const questions = new URL('../questions/', import.meta.url);

/** The resolvers of every folder under questions/: a new question needs no edit here. */
export async function loadResolvers(): Promise<Resolvers[]> {
  const folders = readdirSync(questions, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const modules = await Promise.all(
    folders.map(
      ({ name }) => import(new URL(`${name}/resolvers.ts`, questions).href) as Promise<{ resolvers: Resolvers }>,
    ),
  );
  return [
    { Date: dateScalar },
    ...modules.map(({ resolvers }) => textLimitResolvers(trailResolvers(guardResolvers(resolvers)))),
  ];
}
