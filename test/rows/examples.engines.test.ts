import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { localReader, type Reader } from '../../server/access/reader.ts';
import { openContext } from '../../server/context.ts';
import { collectFlow } from '../../server/export/collect.ts';
import { formats } from '../../server/export/export.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { importFolder } from '../../server/import/import-folder.ts';
import { type Ask, dataOf, openAsk } from '../api/ask.ts';
import { unaudited } from '../audit/listed.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { add, changed, disclosure } from '../oracle/base.ts';
import { readerWho } from './ask-all.ts';

const sample = fileURLToPath(new URL('../../server/sample', import.meta.url));

/** Sanne has case Z-01, Milan Z-01 and Z-02, Roos Z-03; nobody gave Tess one (server/sample/cases.csv). */
const as = (investigator: string): Reader => readerWho({ name: investigator, investigator });
const sanne = as('sanne.fictief');
const milan = as('milan.fictief');
const roos = as('roos.fictief');
const tess = as('tess.fictief');
const analyst = readerWho({ name: 'ana', names: false });

async function answersOf(graph: Graph, reader: Reader, query: string): Promise<unknown> {
  return dataOf(await (await openAsk(graph, reader))(query));
}

const errorsOf = async (ask: Ask, query: string): Promise<(readonly unknown[])[] | undefined> =>
  (await ask(query)).errors?.map(({ message, extensions }) => [extensions?.['code'], message]);

onEveryEngine('Of the sample', (engine) => {
  test('each investigator is told how many persons and disclosures their cases have', async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const totals = '{ persons { totalCount } disclosures { totalCount } }';
    const of = (reader: Reader) => answersOf(opened.graph, reader, totals);
    const both = (persons: number, disclosures: number) => ({
      persons: { totalCount: persons },
      disclosures: { totalCount: disclosures },
    });
    expect(await of(localReader)).toEqual(both(110, 312));
    expect(await of(sanne)).toEqual(both(9, 47));
    expect(await of(milan)).toEqual(both(21, 59));
    expect(await of(roos)).toEqual(both(14, 94));
    expect(await of(tess)).toEqual(both(0, 0));
  });

  test('the group disclosure names to Sanne the seven of its 24 who are hers, and rests on one of the four without basis', async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const query = `{ disclosure(id: "V-AIVD-028") { persons { id } dataItems { id } onward { id persons { id } }
      findings { rule evidence } gaps { rule } } }`;
    const { disclosure: group } = (await answersOf(opened.graph, sanne, query)) as {
      disclosure: { findings: { rule: string; evidence: string[] }[] } & Record<string, { id: string }[]>;
    };
    expect(group['persons']?.map(({ id }) => id)).toEqual([
      'P-001',
      'P-010',
      'P-016',
      'P-017',
      'P-021',
      'P-027',
      'P-032',
    ]);
    expect(group['dataItems']?.map(({ id }) => id)).toEqual([
      'G-0103',
      'G-0104',
      'G-0105',
      'G-0106',
      'G-0107',
      'G-0108',
      'G-0109',
    ]);
    expect(group['onward']).toEqual([
      { id: 'DV-003', persons: [{ id: 'P-001' }] },
      { id: 'DV-008', persons: [{ id: 'P-001' }] },
    ]);
    expect(group.findings.find(({ rule }) => rule === 'NO_BASIS')?.evidence).toEqual(['dataItem=G-0103, person=P-001']);
    const whole = (await answersOf(opened.graph, localReader, query)) as { disclosure: typeof group };
    expect(whole.disclosure.findings.find(({ rule }) => rule === 'NO_BASIS')?.evidence).toEqual([
      'dataItem=G-0103, person=P-001',
      'dataItem=G-0112, person=P-047',
      'dataItem=G-0117, person=P-052',
      'dataItem=G-0123, person=P-058',
    ]);
  });

  test('of two persons of one name a search finds those of the own cases', async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const found = async (reader: Reader) => {
      const { search } = (await answersOf(opened.graph, reader, '{ search(text: "sem maanvis") { id } }')) as {
        search: { id: string }[];
      };
      return search.map(({ id }) => id);
    };
    expect(await found(localReader)).toEqual(['P-002', 'P-062']);
    expect(await found(milan)).toEqual(['P-002', 'P-062']);
    expect(await found(sanne)).toEqual(['P-002']);
    expect(await found(roos)).toEqual([]);
  });

  test('who is of no own case is refused in the words for who does not exist', async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const ask = await openAsk(opened.graph, sanne);
    for (const id of ['P-047', 'P-999']) {
      for (const question of [
        `flow(person: "${id}") { truncated }`,
        `personScope(person: "${id}") { reach }`,
        `recall(person: "${id}") { hops }`,
        `paths(to: "FABEL", person: "${id}") { truncated }`,
      ]) {
        expect(await errorsOf(ask, `{ ${question} }`)).toEqual([
          ['NOT_FOUND', `There is no person with the id "${id}".`],
        ]);
      }
    }
    expect(dataOf(await ask('{ person(id: "P-047") { id } disclosure(id: "V-AIVD-039") { id } }'))).toEqual({
      person: null,
      disclosure: null,
    });
    expect(await errorsOf(ask, '{ chain(disclosure: "V-AIVD-039", direction: UPSTREAM) { distance } }')).toEqual([
      ['NOT_FOUND', 'There is no disclosure with the id "V-AIVD-039".'],
    ]);
  });

  test('the one disclosure outside its categories is about a person of no case, and counts for no investigator', async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const query = '{ authorisationScope(authorisation: "T-AIVD-U1") { outside { disclosure { id } } } }';
    const outside = (ids: string[]) => ({ authorisationScope: { outside: ids.map((id) => ({ disclosure: { id } })) } });
    expect(await answersOf(opened.graph, localReader, query)).toEqual(outside(['V-AIVD-039']));
    for (const reader of [sanne, milan, roos])
      expect(await answersOf(opened.graph, reader, query)).toEqual(outside([]));
  });

  test('no name of a person stands in what an analyst is told, and no person is found by it', async () => {
    await using opened = await engine.open();
    await importFolder(opened.graph, sample);
    const { persons, byName, byId, item } = (await answersOf(
      opened.graph,
      analyst,
      `{ persons(first: 3) { edges { node { id name } } }
        byName: search(text: "sterrenbosch") { id } byId: search(text: "P-001") { id name detail }
        item: search(text: "G-0103") { id name detail } }`,
    )) as Record<string, unknown>;
    const hidden = (id: string) => ({ node: { id, name: '•••' } });
    expect(persons).toEqual({ edges: ['P-001', 'P-002', 'P-003'].map(hidden) });
    expect(byName).toEqual([]);
    expect(byId).toMatchObject([{ id: 'P-001', name: '•••' }]);
    expect(item).toEqual([{ id: 'G-0103', name: 'G-0103', detail: 'P-001' }]);
    const flow = await collectFlow(openContext(opened.graph, unaudited, analyst), 'P-001', '2021-12-31', 6);
    for (const { write } of Object.values(formats)) expect(write(flow)).not.toContain('Sterrenbosch');
  });
});

/** X1, with a basis, and X2, without an item, in one disclosure; An has the case of X1, Bo that of X2. */
const together = () =>
  changed([
    disclosure({ persons: ['X1', 'X2'] }),
    add({
      cases: [
        { id: 'K1', name: 'Zaak 1', investigators: ['an'], persons: ['X1'] },
        { id: 'K2', name: 'Zaak 2', investigators: ['bo'], persons: ['X2'] },
      ],
    }),
  ]);

onEveryEngine('A disclosure about two', (engine) => {
  test('has the verdict that follows from whoever of them is there', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, together());
    const query = '{ disclosure(id: "D1") { verdict findings { rule evidence } } verdictCounts { verdict count } }';
    const lawful = {
      disclosure: { verdict: 'LAWFUL', findings: [] },
      verdictCounts: [{ verdict: 'LAWFUL', count: 1 }],
    };
    const unlawful = {
      disclosure: { verdict: 'UNLAWFUL', findings: [{ rule: 'NO_BASIS', evidence: ['person=X2'] }] },
      verdictCounts: [{ verdict: 'UNLAWFUL', count: 1 }],
    };
    expect(await answersOf(opened.graph, as('an'), query)).toEqual(lawful);
    expect(await answersOf(opened.graph, as('bo'), query)).toEqual(unlawful);
    expect(await answersOf(opened.graph, localReader, query)).toEqual(unlawful);
  });

  test('is there for whoever is given a case with an import, and gone when it is taken away', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, together());
    const query = '{ persons { edges { node { id } } } disclosures { edges { node { id persons { id } } } } }';
    const told = (persons: string[]) => ({
      persons: { edges: persons.map((id) => ({ node: { id } })) },
      disclosures: {
        edges: persons.length === 0 ? [] : [{ node: { id: 'D1', persons: persons.map((id) => ({ id })) } }],
      },
    });
    const assign = async (investigators: string[], persons: string[]) => {
      const folder = together();
      await importRows(opened.graph, { ...folder, cases: [{ id: 'K1', name: 'Zaak 1', investigators, persons }] });
    };
    expect(await answersOf(opened.graph, as('an'), query)).toEqual(told(['X1']));
    await assign(['an', 'cé'], ['X1', 'X2']);
    expect(await answersOf(opened.graph, as('an'), query)).toEqual(told(['X1', 'X2']));
    expect(await answersOf(opened.graph, as('cé'), query)).toEqual(told(['X1', 'X2']));
    await assign(['cé'], ['X1']);
    expect(await answersOf(opened.graph, as('an'), query)).toEqual(told([]));
    expect(await answersOf(opened.graph, as('cé'), query)).toEqual(told(['X1']));
    expect(await answersOf(opened.graph, as('bo'), query)).toEqual(told(['X2']));
  });

  test('takes another person, and is then there for others', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, together());
    await importRows(opened.graph, { ...together(), disclosures: changed([]).disclosures });
    const query = '{ disclosures { totalCount } persons { totalCount } }';
    expect(await answersOf(opened.graph, as('bo'), query)).toEqual({
      disclosures: { totalCount: 0 },
      persons: { totalCount: 1 },
    });
  });
});

onEveryEngine('What users wrote', (engine) => {
  const ask = async (graph: Graph, name: string): Promise<Ask> => openAsk(graph, as(name));

  test('about a person is answered only by whoever may see the person', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, together());
    const an = await ask(opened.graph, 'an');
    const bo = await ask(opened.graph, 'bo');
    const asked = dataOf<{ askDestruction: { id: string } }>(
      await an('mutation { askDestruction(person: "X1", service: "F1") { id } }'),
    ).askDestruction.id;
    const answer = `mutation { recordAnswer(request: "${asked}", status: CONFIRMED) { status } }`;
    expect(await errorsOf(bo, answer)).toEqual([['NOT_FOUND', expect.stringContaining(asked)]]);
    expect(dataOf(await bo('{ destructionRequests { totalCount } }'))).toEqual({
      destructionRequests: { totalCount: 0 },
    });
    expect(dataOf(await an(answer))).toEqual({ recordAnswer: { status: 'CONFIRMED' } });
    expect(await errorsOf(bo, 'mutation { askDestruction(person: "X1", service: "F1") { id } }')).toEqual([
      ['NOT_FOUND', 'There is no person with the id "X1".'],
    ]);
  });

  test('about a disclosure is read by its author, and by whoever may see all whom it names', async () => {
    await using opened = await engine.open();
    await importRows(
      opened.graph,
      changed([
        disclosure({ persons: ['X1', 'X2'], registered: false }),
        add({
          cases: [
            { id: 'K1', name: 'Zaak 1', investigators: ['an', 'cé'], persons: ['X1'] },
            { id: 'K2', name: 'Zaak 2', investigators: ['cé'], persons: ['X2'] },
          ],
        }),
      ]),
    );
    const review = (comment: string) =>
      `mutation { reviewFinding(disclosure: "D1", rule: "NOT_REGISTERED", state: CONFIRMED, comment: "${comment}") { id } }`;
    dataOf(await (await openAsk(opened.graph, readerWho({ name: 'rea' })))(review('over X2')));
    dataOf(await (await ask(opened.graph, 'an'))(review('over X1')));
    const comments = async (reader: Reader) => {
      const { disclosure: one } = (await answersOf(
        opened.graph,
        reader,
        '{ disclosure(id: "D1") { reviews { comment } } }',
      )) as {
        disclosure: { reviews: { comment: string }[] };
      };
      return one.reviews.map(({ comment }) => comment);
    };
    expect(await comments(as('an'))).toEqual(['over X1']);
    expect(await comments(as('cé'))).toEqual(['over X2', 'over X1']);
    expect(await comments(localReader)).toEqual(['over X2', 'over X1']);
  });

  test('to find a view again is there for an investigator who saved it', async () => {
    await using opened = await engine.open();
    const an = await ask(opened.graph, 'an');
    const bo = await ask(opened.graph, 'bo');
    const saved = dataOf<{ saveView: { id: string } }>(
      await an('mutation { saveView(name: "X1", address: "/person/X1") { id } }'),
    ).saveView.id;
    const views = (found: string[]) => ({ savedViews: found.map((id) => ({ id })) });
    expect(dataOf(await an('{ savedViews { id } }'))).toEqual(views([saved]));
    expect(dataOf(await bo('{ savedViews { id } }'))).toEqual(views([]));
    expect(await errorsOf(bo, `mutation { deleteView(id: "${saved}") }`)).toEqual([
      ['NOT_FOUND', expect.stringContaining(saved)],
    ]);
    expect(dataOf(await an('{ savedViews { id } }'))).toEqual(views([saved]));
    expect(dataOf(await (await openAsk(opened.graph))('{ savedViews { id } }'))).toEqual(views([saved]));
  });
});
