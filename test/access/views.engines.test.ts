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
});
