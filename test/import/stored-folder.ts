import type { Graph } from '../../server/graph/graph.ts';
import type { FileName } from '../../server/import/format.ts';
import { readStored } from '../../server/import/stored.ts';
import { TABLES } from '../oracle/columns.ts';
import type { DisclosureRow, Folder } from '../oracle/folder.ts';
import { byText, distinct } from '../oracle/look.ts';
import { recipients } from '../oracle/recipients.ts';
import { isNoMotivation } from '../oracle/rule.ts';

type Row = Readonly<Record<string, unknown>>;
type Disclosures = readonly (DisclosureRow & { readonly recipients: readonly string[] })[];
/** A folder with the recipients of its disclosures, in which neither rows nor lists have an order. */
export type Unordered = Omit<Folder, 'disclosures'> & { disclosures: Disclosures };

const tables = Object.keys(TABLES) as (keyof Folder)[];
const inOrder = (value: unknown) => (Array.isArray(value) ? distinct(value as string[]) : value);

function unordered(folder: { readonly [Name in keyof Folder]: readonly object[] }): Unordered {
  const sorted = tables.map((name) => {
    const rows = folder[name].map((row) => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, inOrder(v)])));
    const key = (row: Row) => JSON.stringify([row['id'], row['partnership'], row['service'], row['validFrom']]);
    return [name, rows.sort((one, other) => byText(key(one), key(other)))] as const;
  });
  return Object.fromEntries(sorted) as unknown as Unordered;
}

/** What the import's own reading statements give back. */
export async function storedFolder(graph: Graph): Promise<Unordered> {
  const stored = await graph.write(readStored);
  const rows = tables.map((name) => [name, [...stored[TABLES[name].file as FileName].values()]] as const);
  return unordered(Object.fromEntries(rows) as unknown as Folder);
}

/** What must be stored after a folder is imported: its rows, but that a motivation of white space is none. */
export function expectedFolder(folder: Folder): Unordered {
  const motivation = (text: string | null) => (isNoMotivation(text) ? null : text);
  const authorisations = folder.authorisations.map((row) => {
    return { ...row, necessity: motivation(row.necessity), proportionality: motivation(row.proportionality) };
  });
  const disclosures = folder.disclosures.map((row) => ({ ...row, recipients: recipients(folder, row) }));
  return unordered({ ...folder, authorisations, disclosures });
}
