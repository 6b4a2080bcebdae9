import { add, authorisation, changed, disclosureToo, member } from '../oracle/base.ts';
import { filesOf } from '../oracle/csv.ts';
import type { Folder } from '../oracle/folder.ts';

/**
 * A small valid folder with a row in every file and a value in every column. On 2020-03-01 O1 discloses X1 to F1 (D1) and
 * to partnership P1 (D3), of which F2 and F3 are members; on 2020-03-02 F1 passes D1 on to F2 (D2); D4 is a nil reply.
 */
export function richFolder(): Folder {
  return changed([
    add({
      partnerships: [{ id: 'P2', name: 'Verband 2', purpose: 'deelgroep', subgroupOf: 'P1' }],
      cases: [{ id: 'K1', name: 'Zaak 1', investigators: ['an', 'bo'], persons: ['X1', 'X2'] }],
    }),
    member('F2', '2020-01-01', '2020-12-31'),
    member('F3', '2020-01-01', '2020-12-31'),
    authorisation({ withdrawnOn: '2020-12-01', partnerships: ['P1'] }),
    disclosureToo('D2', {
      date: '2020-03-02',
      from: 'F1',
      toServices: ['F2'],
      authorisationId: null,
      destroyBy: '2021-01-01',
      requestAuthorised: false,
      onwardOf: ['D1'],
    }),
    disclosureToo('D3', { toServices: [], toPartnership: 'P1' }),
    disclosureToo('D4', { product: 'NIL_REPLY', channel: 'ORAL', persons: [], dataItems: [] }),
  ]);
}

/** The files of a folder by name; null is a file that is not there. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export const richFiles = (): Record<string, string> => filesOf(richFolder());

/** The files with one field changed; none of them holds a comma inside a field. */
export function withField(files: Record<string, string>, file: string, line: number, column: string, text: string) {
  const lines = (files[file] ?? '').split('\r\n').map((row) => row.split(','));
  const row = lines[line - 1];
  const at = lines[0]?.indexOf(column) ?? -1;
  if (!row || at < 0) throw new Error(`no ${column} on line ${line} of ${file}`);
  row[at] = text;
  return { ...files, [file]: lines.map((fields) => fields.join(',')).join('\r\n') };
}
