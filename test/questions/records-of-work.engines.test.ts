import { expect, test } from 'vitest';
import { today } from '../../server/day.ts';
import { type Ask, dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { authorisation, changed, disclosure, disclosureToo } from '../oracle/base.ts';

/** D1 is made under an authorisation that is not closed, and it is not on record whether it was registered; D2 likewise, later. */
const faulty = () =>
  changed([
    authorisation({ closed: false }),
    disclosure({ registered: null }),
    disclosureToo('D2', { date: '2020-04-01', registered: null }),
  ]);

const codesOf = async (ask: Ask, text: string) =>
  (await ask(text)).errors?.map(({ extensions }) => extensions?.['code']);

type Listed = {
  edges: { node: { rule: string; disclosure: { id: string }; review: { state: string } | null } }[];
  totalCount: number;
};

async function listed(ask: Ask, filter: string): Promise<string[]> {
  const query = `{ worklist(${filter}) { totalCount edges { node { rule disclosure { id } review { state } } } } }`;
  const { worklist } = dataOf<{ worklist: Listed }>(await ask(query));
  expect(worklist.edges).toHaveLength(worklist.totalCount);
  return worklist.edges.map(({ node }) => `${node.disclosure.id} ${node.rule} ${node.review?.state ?? '-'}`);
}

onEveryEngine('The work list', (engine) => {
  test('holds what fired, by day, and on demand what is open; filters narrow it', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, faulty());
    const ask = await openAsk(opened.graph);
    expect(await listed(ask, 'first: 500')).toEqual(['D1 NOT_CLOSED -', 'D2 NOT_CLOSED -']);
    expect(await listed(ask, 'gaps: true, to: "2020-03-31"')).toEqual(['D1 NOT_CLOSED -', 'D1 NOT_REGISTERED -']);
    expect(await listed(ask, 'gaps: true, rule: "NOT_REGISTERED", service: "O1"')).toEqual([
      'D1 NOT_REGISTERED -',
      'D2 NOT_REGISTERED -',
    ]);
    expect(await listed(ask, 'service: "O2"')).toEqual([]);
  });

  test('what is said of a finding counts from then on, and all of it stays in the history of the disclosure', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, faulty());
    const ask = await openAsk(opened.graph);
    const say = (state: string, comment: string) =>
      ask(
        `mutation { reviewFinding(disclosure: "D1", rule: "NOT_CLOSED", state: ${state}, comment: "${comment}") { state } }`,
      );
    dataOf(await say('EXPLAINED', 'binnen de beschrijving gebleven'));
    dataOf(await say('CONFIRMED', '  '));
    expect(await listed(ask, 'state: CONFIRMED')).toEqual(['D1 NOT_CLOSED CONFIRMED']);
    expect(await listed(ask, 'state: EXPLAINED')).toEqual([]);
    expect(await listed(ask, 'state: OPEN')).toEqual(['D2 NOT_CLOSED -']);
    // Importing again what is stored, with a change, takes nothing of this away.
    await importRows(opened.graph, changed([authorisation({ closed: false }), disclosure({ channel: 'ORAL' })]));
    const { disclosure: kept } = dataOf<{ disclosure: { reviews: unknown[] } }>(
      await ask('{ disclosure(id: "D1") { reviews { rule state comment author day } } }'),
    );
    const said = { rule: 'NOT_CLOSED', author: 'lokale gebruiker', day: today() };
    expect(kept.reviews).toEqual([
      { ...said, state: 'EXPLAINED', comment: 'binnen de beschrijving gebleven' },
      { ...said, state: 'CONFIRMED', comment: null },
    ]);
  });

  test('nothing can be said of a rule that did not fire, or of a disclosure that there is not', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, faulty());
    const ask = await openAsk(opened.graph);
    const say = (id: string, rule: string) =>
      `mutation { reviewFinding(disclosure: "${id}", rule: "${rule}", state: OPEN) { id } }`;
    expect(await codesOf(ask, say('D1', 'NO_BASIS'))).toEqual(['BAD_INPUT']);
    expect(await codesOf(ask, say('D9', 'NOT_CLOSED'))).toEqual(['NOT_FOUND']);
    expect(await codesOf(ask, '{ worklist(after: "x") { totalCount } }')).toEqual(['BAD_INPUT']);
  });
});

onEveryEngine('The register of requests to destroy', (engine) => {
  test('a holder is asked from the recall list, and what comes of it is kept', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, faulty());
    const ask = await openAsk(opened.graph);
    const asked = dataOf<{ askDestruction: { id: string } }>(
      await ask('mutation { askDestruction(person: "X1", service: "F1", comment: "per brief") { id } }'),
    ).askDestruction.id;
    dataOf(
      await ask(`mutation { recordAnswer(request: "${asked}", status: REFUSED, comment: "nog nodig") { status } }`),
    );
    const answer = await ask(`{ recall(person: "X1") { service { id } requests { id status } }
      destructionRequests(person: "X1") { totalCount edges { node { person { id } service { id } status
        history { status comment author day } } } } }`);
    const event = { author: 'lokale gebruiker', day: today() };
    expect(dataOf(answer)).toEqual({
      recall: [{ service: { id: 'F1' }, requests: [{ id: asked, status: 'REFUSED' }] }],
      destructionRequests: {
        totalCount: 1,
        edges: [
          {
            node: {
              person: { id: 'X1' },
              service: { id: 'F1' },
              status: 'REFUSED',
              history: [
                { ...event, status: 'ASKED', comment: 'per brief' },
                { ...event, status: 'REFUSED', comment: 'nog nodig' },
              ],
            },
          },
        ],
      },
    });
    expect(dataOf(await ask('{ destructionRequests(status: ASKED) { totalCount } }'))).toEqual({
      destructionRequests: { totalCount: 0 },
    });
  });

  test('only a holder can be asked, and only a request that there is can be answered', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, faulty());
    const ask = await openAsk(opened.graph);
    const request = (person: string, service: string) =>
      `mutation { askDestruction(person: "${person}", service: "${service}") { id } }`;
    expect(await codesOf(ask, request('X1', 'F2'))).toEqual(['BAD_INPUT']);
    expect(await codesOf(ask, request('X1', 'O1'))).toEqual(['BAD_INPUT']);
    expect(await codesOf(ask, request('X9', 'F1'))).toEqual(['NOT_FOUND']);
    expect(await codesOf(ask, 'mutation { recordAnswer(request: "x", status: REFUSED) { id } }')).toEqual([
      'NOT_FOUND',
    ]);
    expect(dataOf(await ask('{ destructionRequests { totalCount } }'))).toEqual({
      destructionRequests: { totalCount: 0 },
    });
  });
});

onEveryEngine('Saved views', (engine) => {
  test('a view is saved under its name, seen by all, and deleted', async () => {
    await using opened = await engine.open();
    const ask = await openAsk(opened.graph);
    const save = (name: string, address: string) =>
      ask('mutation ($name: String!, $address: String!) { saveView(name: $name, address: $address) { id } }', {
        name,
        address,
      });
    const { saveView } = dataOf<{ saveView: { id: string } }>(await save(' Zaak 1 ', '/person/P-001?asOf=2020-01-01'));
    dataOf(await save('Aan het begin', '/'));
    const views = async () => dataOf(await ask('{ savedViews { name address author day } }'));
    const kept = { author: 'lokale gebruiker', day: today() };
    expect(await views()).toEqual({
      savedViews: [
        { ...kept, name: 'Aan het begin', address: '/' },
        { ...kept, name: 'Zaak 1', address: '/person/P-001?asOf=2020-01-01' },
      ],
    });
    dataOf(await ask(`mutation { deleteView(id: "${saveView.id}") }`));
    expect(await codesOf(ask, `mutation { deleteView(id: "${saveView.id}") }`)).toEqual(['NOT_FOUND']);
    expect(await views()).toEqual({ savedViews: [{ ...kept, name: 'Aan het begin', address: '/' }] });
  });

  test.each([
    ['', '/'],
    ['elders', 'https://elders.example/'],
    ['elders', '//elders.example/'],
    ['elders', '/\\elders.example/'],
    ['script', 'javascript:alert(1)'],
  ])('a view named "%s" at %s is refused', async (name, address) => {
    await using opened = await engine.open();
    const ask = await openAsk(opened.graph);
    const query = 'mutation ($name: String!, $address: String!) { saveView(name: $name, address: $address) { id } }';
    const { errors } = await ask(query, { name, address });
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_INPUT']);
  });
});
