import { expect, test } from 'vitest';
import { served } from '../api/served.ts';
import { onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { changed, disclosure, member } from '../oracle/base.ts';
import type { Folder } from '../oracle/folder.ts';
import { linesOf, readGraphml } from './readers.ts';

const odd = '"../Zoë 😀\u202E';

/** The base folder, with a person of an odd id in its disclosure instead. */
function folderAbout(person: string): Folder {
  const folder = changed([member('F1', '2020-01-01'), member('F2', '2020-01-01'), disclosure({ persons: [person] })]);
  folder.persons.push({ id: person, name: 'Persoon', category: 'C1' });
  folder.dataItems = [{ id: 'I1', person, type: 'T1', basis: true }];
  return folder;
}

const address = (person: string, query = ''): string => `/export/flow/${encodeURIComponent(person)}?${query}`;

onEveryEngine('The export over HTTP', (engine) => {
  test.each([
    ['csv', 'text/csv; charset=utf-8', 'csv'],
    ['json', 'application/json; charset=utf-8', 'json'],
    ['graphml', 'application/xml; charset=utf-8', 'graphml'],
    ['prov-json', 'application/json; charset=utf-8', 'prov.json'],
  ])('%s comes as what it is, under a name that says what is in it', async (format, mediaType, ending) => {
    await using opened = await engine.open();
    await importRows(opened.graph, folderAbout('X3'));
    await using server = await served(opened.graph);
    const answer = await fetch(`${server.url}${address('X3', `format=${format}&asOf=2020-12-31`)}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(mediaType);
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename=X3-2020-12-31.${ending}`);
    const text = await answer.text();
    if (format === 'csv') expect(linesOf(text)).toHaveLength(2);
    else if (format === 'graphml') expect(readGraphml(text).nodes).toHaveLength(3);
    else expect(JSON.parse(text)).toBeTypeOf('object');
  });

  test('a file is named after any id without leaving its folder', async () => {
    await using opened = await engine.open();
    await importRows(opened.graph, folderAbout(odd));
    await using server = await served(opened.graph);
    const answer = await fetch(`${server.url}${address(odd, 'asOf=2020-12-31')}`);
    expect(answer.status).toBe(200);
    const named = /filename\*=UTF-8''(\S+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '';
    expect(decodeURIComponent(named)).toBe('_.._Zoë 😀_-2020-12-31.csv');
    expect(linesOf(await answer.text())[0]).toMatchObject({ person: odd, from: 'O1', to: 'F1' });
  });

  test.each([
    [404, address('nobody'), 'There is no person with the id "nobody".'],
    [400, address('X3', 'format=pdf'), 'There is no format "pdf"; it must be one of csv, json, graphml, prov-json.'],
    [
      400,
      address('X3', 'format=constructor'),
      'There is no format "constructor"; it must be one of csv, json, graphml',
    ],
    [400, address('X3', 'asOf=2020-02-30'), 'A day must be an ISO date such as 2020-02-29; it is "2020-02-30".'],
    [400, address('X3', 'maxHops=1.5'), 'maxHops must be a whole number from 0 to 1000; it is 1.5.'],
    [400, address('X3', 'maxHops=many'), 'maxHops must be a whole number from 0 to 1000; it is NaN.'],
    [400, address('X3', 'asOf=2020-01-01&asOf=2020-12-31'), 'asOf must be given once.'],
    [400, '/export/flow/%E0%A4%A', 'Failed to decode param'],
  ])('%i with a sentence: %s', async (status, path, sentence) => {
    await using opened = await engine.open();
    await importRows(opened.graph, folderAbout('X3'));
    await using server = await served(opened.graph);
    const answer = await fetch(`${server.url}${path}`);
    expect(answer.status).toBe(status);
    const text = await answer.text();
    expect(text).toContain(sentence);
    expect(text).not.toContain('node_modules');
  });
});
