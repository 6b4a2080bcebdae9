import { type GraphQLArgument, getNamedType, isEnumType, isLeafType, isRequiredArgument } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { mostErrors, mostItems } from '../../server/api/answer-limit.ts';
import { limits } from '../../server/api/limits.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { listed } from '../audit/listed.ts';
import { embedded } from '../engine/engines.ts';
import { type Ask, openAsk } from './ask.ts';
import { ownDocuments } from './own-documents.ts';
import { schema } from './schema.ts';
import { served } from './served.ts';

/** Over an empty graph, which is enough to be refused. */
let ask: Ask;
beforeAll(async () => {
  const { graph } = await embedded.open();
  ask = await openAsk(graph);
  return () => graph.close();
});

/** Asks and tells the code and sentence of the first error; null where there is none. */
async function refusal(query: string, variables: Record<string, unknown> = {}): Promise<[unknown, string] | null> {
  const { errors } = await ask(query, variables);
  return errors?.[0] ? [errors[0].extensions?.['code'], errors[0].message] : null;
}

/** `disclosure { onwardOf { onwardOf { … id } } }`, so many fields deep. */
const deep = (fields: number): string =>
  `{ disclosure(id: "x") ${'{ onwardOf '.repeat(fields - 2)}{ id ${'}'.repeat(fields - 1)} }`;
const aliased = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: rules { name }`).join(' ')} }`;
const withDirectives = (count: number): string => `{ rules { name ${'@include(if: true) '.repeat(count)}} }`;

test.each(ownDocuments)('%s is under every limit', async (_, text) => {
  const refused = await refusal(text, { first: 500 });
  // Without its variables a question may well be refused, but for no limit.
  expect(refused?.[1] ?? '').not.toMatch(/limit|exceeded|tokens/i);
});

test.each([
  ['depth', deep(limits.depth), deep(limits.depth + 1)],
  ['aliases', aliased(limits.aliases), aliased(limits.aliases + 1)],
])(
  'as many as the limit of %s pass, one more is BAD_INPUT with the limit in its sentence',
  async (kind, most, more) => {
    expect(await refusal(most)).toBeNull();
    expect(await refusal(more)).toEqual([
      'BAD_INPUT',
      expect.stringContaining(String(limits[kind as keyof typeof limits])),
    ]);
  },
);

test('too many directives are BAD_INPUT, which names the limit', async () => {
  const [code, sentence] = (await refusal(withDirectives(limits.directives + 1))) ?? [];
  expect(code).toBe('BAD_INPUT');
  expect(sentence).toMatch(new RegExp(`${limits.directives}|only be used once`));
});

test('too many words are BAD_INPUT, which names the limit', async () => {
  const long = `{ rules { ${'name '.repeat(limits.tokens)} } }`;
  expect(await refusal(long)).toEqual(['BAD_INPUT', expect.stringContaining(String(limits.tokens))]);
});

const dear =
  '{ edges { node { persons { id name } recipients { id name } findings { rule evidence } gaps { rule } } } }';
const many = (size: string) =>
  `{ ${[...'abcdefghijkl'].map((name) => `${name}: disclosures(first: ${size}) ${dear}`).join(' ')} }`;

test.each([
  ['written out', many('500'), {}],
  ['in a variable', `query ($n: Int) ${many('$n')}`, { n: 500 }],
  ['as the default of a variable', `query ($n: Int = 500) ${many('$n')}`, {}],
  ['behind a fragment', `fragment All on Query ${many('500')} query { ...All }`, {}],
])('what costs too much is BAD_INPUT, with its page size %s', async (_, query, variables) => {
  expect(await refusal(query, variables)).toEqual(['BAD_INPUT', expect.stringContaining(`${limits.cost} exceeded`)]);
});

test('the same for little is answered', async () => {
  expect(await refusal(many('5'))).toBeNull();
});

test('a fragment of itself is BAD_INPUT, and so is one that doubles itself time and again', async () => {
  expect((await refusal('fragment A on Query { ...A } { ...A }'))?.[0]).toBe('BAD_INPUT');
  const doubling = Array.from({ length: 25 }, (_, n) => `fragment F${n} on Person { ...F${n + 1} ...F${n + 1} }`);
  const query = `${doubling.join(' ')} fragment F25 on Person { id } { person(id: "x") { ...F0 } }`;
  const started = performance.now();
  expect((await refusal(query))?.[0]).toBe('BAD_INPUT');
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('asking the schema about itself in circles is BAD_INPUT', async () => {
  const circle = `${'{ fields { type '.repeat(6)}{ name ${'} }'.repeat(6)} }`;
  expect((await refusal(`{ __schema { types ${circle} } }`))?.[0]).toBe('BAD_INPUT');
});

test('every page size is bounded: `first` of nought, below, and beyond is BAD_INPUT wherever there is one', async () => {
  const asked = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) =>
    args.some(({ name }) => /^(first|maxEdges|maxHops)$/.test(name)),
  );
  expect(asked.length).toBeGreaterThanOrEqual(9);
  const samples: Readonly<Record<string, string>> = { text: '"x"', person: '"x"', to: '"x"' };
  for (const { name, args, type } of asked) {
    for (const bound of args.filter((arg) => /^(first|maxEdges|maxHops)$/.test(arg.name))) {
      for (const size of [-1, 1_000_000]) {
        const needed = args.filter(
          (arg) => String(arg.type).endsWith('!') || (name === 'paths' && arg.name === 'person'),
        );
        const given = [...needed.map((arg) => `${arg.name}: ${samples[arg.name]}`), `${bound.name}: ${size}`];
        const fields = /\[?SearchHit/.test(String(type)) ? '{ id }' : '{ __typename }';
        const query = `{ ${name}(${given.join(', ')}) ${fields} }`;
        expect(await refusal(query), query).toEqual([
          expect.stringMatching(/^(BAD_INPUT|NOT_FOUND)$/),
          expect.any(String),
        ]);
      }
    }
  }
});

/** As long as each text of a question may be, in characters (docs/security.md). */
const longest: Readonly<Record<string, number>> = {
  comment: 10_000,
  note: 10_000,
  address: 20_000,
  after: 20_000,
  purpose: 100_000,
};

const isText = ({ type }: GraphQLArgument) => ['ID', 'String'].includes(getNamedType(type).name);

const plain = ({ type }: GraphQLArgument): string => {
  const named = getNamedType(type);
  return isEnumType(named) ? (named.getValues()[0]?.name ?? '') : named.name === 'Date' ? '"2020-01-01"' : '"x"';
};

/** Every question and mutation with each of its texts in a variable. */
const withText = (['query', 'mutation'] as const).flatMap((kind) => {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).flatMap(({ name: field, args, type }) =>
    args.filter(isText).map((text) => {
      const others = args.filter((arg) => arg !== text && isRequiredArgument(arg));
      const given = [...others.map((arg) => `${arg.name}: ${plain(arg)}`), `${text.name}: $given`].join(', ');
      const fields = isLeafType(getNamedType(type)) ? '' : '{ __typename }';
      return [
        `${field}(${text.name})`,
        text.name,
        `${kind} ($given: ${text.type}) { ${field}(${given}) ${fields} }`,
      ] as const;
    }),
  );
});

test.each(withText)(
  '%s is bounded in characters, and one too long is not kept in the audit log',
  async (_, name, query) => {
    const { graph } = await embedded.open();
    const audit = listed();
    try {
      const ask = await openAsk(graph, undefined, audit);
      const most = longest[name] ?? 1_000;
      const { errors } = await ask(query, { given: 'é'.repeat(most + 1) });
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
      expect(errors?.[0]?.message).toBe(`${name} has at most ${most} characters; this has ${most + 1}.`);
      expect(audit.happenings).toEqual([]);
      const allowed = await ask(query, { given: 'é'.repeat(most) });
      expect(allowed.errors?.[0]?.message ?? '').not.toMatch(/characters/);
    } finally {
      await graph.close();
    }
  },
);

/** A graph whose lists hold as many views as told, without a database behind it. */
function graphOfViews(count: number): Graph {
  const view = { name: 'v', address: '/', note: null, author: 'a', day: '2020-01-01' };
  const views = Array.from({ length: count }, (_, index) => ({ ...view, id: String(index) }));
  return { engine: 'embedded', read: async () => views } as unknown as Graph;
}

test('an answer of as many things as may be is given; one more is BAD_INPUT, however it came to be so large', async () => {
  const half = Math.floor(mostItems / 2);
  const twice = '{ one: savedViews { id } other: savedViews { id } }';
  const { data, errors } = await (await openAsk(graphOfViews(half)))(twice);
  expect(errors).toBeUndefined();
  expect(data?.['other']).toHaveLength(half);
  const refused = await (await openAsk(graphOfViews(half + 1)))(twice);
  expect(refused.errors).toMatchObject([
    { message: expect.stringContaining(String(mostItems)), extensions: { code: 'BAD_INPUT' } },
  ]);
  expect(refused.data).toBeNull();
});

test('introspection and helpful guesses are there without sign-in', async () => {
  expect(await refusal('{ __schema { queryType { name } } }')).toBeNull();
  expect(await refusal('{ person(id: "x") { nam } }')).toEqual(['BAD_INPUT', expect.stringContaining('Did you mean')]);
});

test('many questions at once in one request are refused', async () => {
  await using opened = await embedded.open();
  await using server = await served(opened.graph);
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    body: JSON.stringify([{ query: '{ rules { name } }' }, { query: '{ rules { name } }' }]),
    headers: { 'content-type': 'application/json' },
  });
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
});

test('an answer tells at most so many errors', async () => {
  const fields = Array.from({ length: 300 }, (_, index) => `nothing${index}`);
  const { errors } = await ask(`{ ${fields.join(' ')} }`);
  expect(errors).toHaveLength(mostErrors);
});
