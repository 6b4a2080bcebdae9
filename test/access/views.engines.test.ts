import { expect, test } from 'vitest';
import { readerFor } from '../../server/access/reader.ts';
import { type Ask, dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';

onEveryEngine('A saved view', (engine) => {
  test('is taken away by who saved it or a reviewer, and by nobody else', async () => {
    await using opened = await engine.open();
    const as = (name: string, role: 'analyst' | 'investigator' | 'reviewer') =>
      openAsk(opened.graph, readerFor({ name, roles: new Set([role]), signedIn: true }, null));
    const [anna, alex, inge, rita] = await Promise.all([
      as('anna', 'analyst'),
      as('alex', 'analyst'),
      as('inge', 'investigator'),
      as('rita', 'reviewer'),
    ]);
    const save = async () => {
      const answer = await anna('mutation { saveView(name: "x", address: "/gaps") { id author } }');
      return dataOf<{ saveView: { id: string; author: string } }>(answer).saveView;
    };
    const take = (id: string) => `mutation { deleteView(id: "${id}") }`;
    const first = await save();
    expect(first.author).toBe('anna');
    const codes = async (ask: Ask) => (await ask(take(first.id))).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await codes(alex)).toEqual(['FORBIDDEN']);
    // For an investigator the views of others are not there at all (docs/decisions/0008).
    expect(await codes(inge)).toEqual(['NOT_FOUND']);
    expect(dataOf(await anna('{ savedViews { id } }'))).toEqual({ savedViews: [{ id: first.id }] });
    expect(dataOf(await anna(take(first.id)))).toEqual({ deleteView: first.id });
    const second = await save();
    expect(dataOf(await rita(take(second.id)))).toEqual({ deleteView: second.id });
    expect(dataOf(await anna('{ savedViews { id } }'))).toEqual({ savedViews: [] });
  });

  test('is found by its id, and by the person whose own it is', async () => {
    await using opened = await engine.open();
    const ask = await openAsk(opened.graph);
    const save = async (address: string) => {
      const answer = await ask('mutation ($address: String!) { saveView(name: "x", address: $address) { id } }', {
        address,
      });
      return dataOf<{ saveView: { id: string } }>(answer).saveView.id;
    };
    const [flow, recall, other, gaps] = await Promise.all(
      ['/person/P-1?asOf=2020-03-01', '/person/P-1/recall', '/person/P-10', '/gaps'].map(save),
    );
    const found = async (args: string) => {
      const answer = await ask(`{ savedViewsConnection(${args}) { totalCount edges { node { id } } } }`);
      const { savedViewsConnection: list } = dataOf<{
        savedViewsConnection: { totalCount: number; edges: { node: { id: string } }[] };
      }>(answer);
      expect(list.totalCount).toBe(list.edges.length);
      return list.edges.map(({ node: { id } }) => id).toSorted();
    };
    expect(await found(`id: "${gaps}"`)).toEqual([gaps]);
    expect(await found('id: "none"')).toEqual([]);
    expect(await found('person: "P-1"')).toEqual([flow, recall].toSorted());
    expect(await found('person: "P-10"')).toEqual([other]);
    expect(await found(`person: "P-1", id: "${gaps}"`)).toEqual([]);
  });

  test('leads nowhere but to this page, however an address is written', async () => {
    await using opened = await engine.open();
    const ask = await openAsk(opened.graph);
    const codes = async (address: string) => {
      const query = 'mutation ($address: String!) { saveView(name: "x", address: $address) { address } }';
      return (await ask(query, { address })).errors?.map(({ extensions }) => extensions?.['code']);
    };
    for (const address of [
      '//elders.example',
      '/\\elders.example',
      '/\t/elders.example',
      '/\n\\elders.example',
      '/.//elders.example',
      'x',
      '',
    ])
      expect(await codes(address), address).toEqual(['BAD_INPUT']);
    expect(await codes('/person/P-001?text=%2F%2Felders.example#onder')).toBeUndefined();
  });
});
