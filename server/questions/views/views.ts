import { randomUUID } from 'node:crypto';
import { demandOwn } from '../../access/permissions.ts';
import type { Identity } from '../../access/reader.ts';
import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import { badInput, notFound } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { isOwnAddress } from '../../own-address.ts';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly note: string | null;
  readonly author: string;
  readonly day: Day;
}

const allViews = statement<SavedView>('views/views');
const save = statement<{ id: string }>('views/save');
const remove = statement<never>('views/delete');

/** Every saved view, by name. */
export const savedViews = async (graph: Graph): Promise<SavedView[]> =>
  (await graph.read(allViews)).sort((one, other) => byText(one.name, other.name) || byText(one.id, other.id));

/** Whether an address is that of one of a person's own views. */
export function isOfPerson(address: string, person: string): boolean {
  const [path = ''] = address.split(/[?#]/);
  const own = `/person/${encodeURIComponent(person)}`;
  return path === own || path.startsWith(`${own}/`);
}

/** @throws ProductError BAD_INPUT for an empty name, or an address that is not one of this page's own */
export async function saveView(graph: Graph, view: Omit<SavedView, 'id'>): Promise<SavedView> {
  const name = view.name.trim();
  if (name === '') throw badInput('A view needs a name.');
  if (!isOwnAddress(view.address)) throw badInput(`An address must be a path of this page; it is "${view.address}".`);
  const saved = { ...view, id: randomUUID(), name, note: view.note?.trim() || null };
  await graph.write((transaction) => transaction.run(save, { ...saved }));
  return saved;
}

/** @throws ProductError NOT_FOUND for an unknown one, FORBIDDEN for one that is not the reader's to take away */
export async function deleteView(graph: Graph, id: string, reader: Identity): Promise<string> {
  const view = (await savedViews(graph)).find((one) => one.id === id);
  if (!view) throw notFound('saved view', id);
  demandOwn(reader, view.author, 'Taking away a view');
  await graph.write((transaction) => transaction.run(remove, { id }));
  return id;
}
