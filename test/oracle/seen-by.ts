import type { Folder } from './folder.ts';

/**
 * The folder as it is there for an investigator (docs/decisions/0008): only the persons of their cases, only the items of
 * those, only disclosures that name one of them, each without its other persons, their items and what it comes from that names
 * none of them. Everything else is as it is; of the cases their own.
 */
export function seenBy(folder: Folder, investigator: string): Folder {
  const cases = folder.cases.filter(({ investigators }) => investigators.includes(investigator));
  const isSeen = (person: string) => cases.some(({ persons }) => persons.includes(person));
  const persons = folder.persons.filter(({ id }) => isSeen(id));
  const dataItems = folder.dataItems.filter(({ person }) => isSeen(person));
  const disclosures = folder.disclosures.filter((disclosure) => disclosure.persons.some(isSeen));
  return {
    ...folder,
    cases,
    persons,
    dataItems,
    disclosures: disclosures.map((disclosure) => ({
      ...disclosure,
      persons: disclosure.persons.filter(isSeen),
      dataItems: disclosure.dataItems.filter((id) => dataItems.some((item) => item.id === id)),
      onwardOf: disclosure.onwardOf.filter((id) => disclosures.some((earlier) => earlier.id === id)),
    })),
  };
}
