import { expect, test } from 'vitest';
import { readerFor } from '../../server/access/reader.ts';
import { dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';

onEveryEngine('A saved view', (engine) => {
  test('is taken away by who saved it or a reviewer, and by nobody else', async () => {
    await using opened = await engine.open();
    const as = (name: string, role: 'analyst' | 'investigator' | 'reviewer') =>
      openAsk(opened.graph, readerFor({ name, roles: new Set([role]), signedIn: true }, null));
    const [anna, inge, rita] = await Promise.all([
      as('anna', 'analyst'),
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
    const { errors } = await inge(take(first.id));
    expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['FORBIDDEN']);
    expect(dataOf(await anna('{ savedViews { id } }'))).toEqual({ savedViews: [{ id: first.id }] });
    expect(dataOf(await anna(take(first.id)))).toEqual({ deleteView: first.id });
    const second = await save();
    expect(dataOf(await rita(take(second.id)))).toEqual({ deleteView: second.id });
    expect(dataOf(await anna('{ savedViews { id } }'))).toEqual({ savedViews: [] });
  });
});
