import { expect, test } from 'vitest';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { baseFolder } from '../oracle/base.ts';
import { openAsk } from './ask.ts';

const unknown = [
  ['flow', 'flow(person: "nobody") { truncated }'],
  ['personScope', 'personScope(person: "nobody") { reach }'],
  ['recall', 'recall(person: "nobody") { hops }'],
  ['authorisationScope', 'authorisationScope(authorisation: "nothing") { persons }'],
  ['withdrawalImpact', 'withdrawalImpact(authorisation: "nothing", on: "2020-01-01") { persons }'],
  ['serviceExposure', 'serviceExposure(service: "nothing") { known }'],
  ['partnershipExposure', 'partnershipExposure(partnership: "nothing") { persons }'],
] as const;

const bad = [
  ['a day that the calendar lacks', 'flow(person: "X1", asOf: "2019-02-29") { truncated }', '2019-02-29'],
  ['a day with a time', 'recall(person: "X1", asOf: "2020-01-01T00:00:00Z") { hops }', '2020-01-01T00:00:00Z'],
  ['a day that is a number', 'contradictions(asOf: 20200101) { what }', 'text'],
  ['a day that is empty', 'serviceExposure(service: "F1", asOf: "") { known }', '""'],
  ['a negative hop count', 'flow(person: "X1", maxHops: -1) { truncated }', '-1'],
  ['a hop count that is no whole number', 'flow(person: "X1", maxHops: 1.5) { truncated }', '1.5'],
  ['a hop count beyond the limit', 'flow(person: "X1", maxHops: 1001) { truncated }', '1001'],
  ['a hop count beyond any integer', 'flow(person: "X1", maxHops: 99999999999) { truncated }', '99999999999'],
  ['an empty page', 'persons(first: 0) { totalCount }', '0'],
  ['a page beyond the limit', 'search(text: "x", first: 101) { id }', '101'],
  ['a cursor of no list', 'persons(after: "abc") { totalCount }', 'abc'],
  ['a field that there is not', 'person(id: "X1") { shoeSize }', 'shoeSize'],
  ['a question that is cut off', 'person(id: "X1") {', 'Expected'],
] as const;

onEveryEngine('What a client did wrong', (engine) => {
  test.each(unknown)('%s about an unknown id is NOT_FOUND and names it', async (_, question) => {
    await using opened = await engine.open();
    const { errors } = await (await openAsk(opened.graph))(`{ ${question} }`);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['NOT_FOUND']);
    expect(errors?.[0]?.message).toMatch(/"(nobody|nothing)"/);
  });

  test('a single object with an unknown id is null, without an error', async () => {
    await using opened = await engine.open();
    const ask = await openAsk(opened.graph);
    const kinds = ['person', 'service', 'partnership', 'authorisation', 'disclosure', 'weighingNote'];
    const answer = await ask(`{ ${kinds.map((kind) => `${kind}(id: "nothing") { id }`).join(' ')} }`);
    expect(answer).toEqual({ data: Object.fromEntries(kinds.map((kind) => [kind, null])) });
  });

  test.each(bad)('%s is BAD_INPUT and says so', async (_, question, named) => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    const { errors } = await (await openAsk(opened.graph))(`{ ${question} }`);
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_INPUT']);
    expect(errors?.[0]?.message).toContain(named);
  });

  test('the same holds for a variable', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, baseFolder());
    const query =
      'query ($asOf: Date, $maxHops: Int) { flow(person: "X1", asOf: $asOf, maxHops: $maxHops) { truncated } }';
    const ask = await openAsk(opened.graph);
    for (const variables of [{ asOf: '2020-13-01' }, { asOf: 3 }, { maxHops: 'x' }, { maxHops: -2 }]) {
      const { errors } = await ask(query, variables);
      expect(errors?.[0]?.extensions?.['code'], JSON.stringify(variables)).toBe('BAD_INPUT');
    }
  });
});
