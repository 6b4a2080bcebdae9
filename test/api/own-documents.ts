import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { queries } from '../questions/everything.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

/** The page's documents and examples, by the hash that the build gave them. */
export const pageDocuments: ReadonlyMap<string, string> = new Map(
  Object.entries(JSON.parse(read('client/generated/persisted-documents.json')) as Record<string, string>).map(
    ([hash, text]) => [hash.replace('sha256:', ''), text],
  ),
);

const examples = readdirSync(fileURLToPath(new URL('../../client/workspace/examples', import.meta.url))).map(
  (name) => [`example ${name}`, read(`client/workspace/examples/${name}`)] as const,
);

const readme = [...read('README.md').matchAll(/```graphql\n(.*?)```/gs)].map(
  ([, text = ''], index) => [`README ${index + 1}`, text] as const,
);

/** Every question that this repository asks of its API, by a name for it. */
export const ownDocuments: readonly (readonly [string, string])[] = [
  ...[...pageDocuments.values()].map((text) => [/(?:query|mutation) (\w+)/.exec(text)?.[1] ?? text, text] as const),
  ...examples,
  ...readme,
  ...Object.entries(queries).map(([name, text]) => [`everything: ${name}`, text] as const),
];
