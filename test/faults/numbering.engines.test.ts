import { expect, test } from 'vitest';
import { dataOf, openAsk } from '../api/ask.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { written } from '../engine/written.ts';
import { importRows } from '../import/folders.ts';
import { authorisation, changed } from '../oracle/base.ts';

const times = 8;
const inOrder = Array.from({ length: times }, (_, index) => index);

onEveryEngine('What is recorded in the same instant', (engine) => {
  test('gets a number of its own, each review and each event of a request', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, changed([authorisation({ closed: false })]));
    const ask = await openAsk(opened.graph);
    const review = 'mutation { reviewFinding(disclosure: "D1", rule: "NOT_CLOSED", state: EXPLAINED) { id } }';
    await Promise.all(inOrder.map(async () => dataOf(await ask(review))));
    const reviews = written<{ number: number }>('MATCH (r:Review) RETURN r.number AS number ORDER BY number');
    expect((await opened.graph.read(reviews)).map(({ number }) => number)).toEqual(inOrder);

    const asked = await ask('mutation { askDestruction(person: "X1", service: "F1") { id } }');
    const { id } = dataOf<{ askDestruction: { id: string } }>(asked).askDestruction;
    const answer = `mutation { recordAnswer(request: "${id}", status: REFUSED) { id } }`;
    await Promise.all(inOrder.slice(1).map(async () => dataOf(await ask(answer))));
    const events = written<{ number: number }>('MATCH (e:RequestEvent) RETURN e.number AS number ORDER BY number');
    expect((await opened.graph.read(events)).map(({ number }) => number)).toEqual(inOrder);
  });
});
