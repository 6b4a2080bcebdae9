import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { importFolder } from '../../server/import/import-folder.ts';
import { dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const sample = fileURLToPath(new URL('../../server/sample', import.meta.url));

/** Each query of the README with the answer that it says will come. */
const examples = [...readme.matchAll(/```graphql\n(.*?)```\s+```json\n(.*?)```/gs)].map(([, query, answer]) => ({
  query: query ?? '',
  answer: JSON.parse(answer ?? '') as unknown,
}));

test("the README shows an example of each user's question", () => {
  expect(examples).toHaveLength(3);
});

onEveryEngine('The examples of the README', (engine) => {
  test.each(examples)('are true: $query', async ({ query, answer }) => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    expect(dataOf(await (await openAsk(opened.graph))(query))).toEqual(answer);
  });
});
