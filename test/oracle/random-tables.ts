import { type Choices, pick, without } from './choices.ts';
import { dayAt, LAST, periodOf } from './days.ts';
import { emptyFolder, type Folder, type MembershipRow, type WeighingNoteRow } from './folder.ts';
import { distinct } from './look.ts';
import { AUTHORISATION_KINDS, CONCERNS, CONDITIONS, PRODUCTS } from './vocabulary.ts';

const ODD = ['😀', 'ﬀ', 'é', '"q"', 'a,b', 'Z', 'z', "o'c", '-', 'ß', '_x', '%', '\\', '{}', '$p'];
const NAMES = ['Jansen', 'O\'Brien, "Kees"', 'Größe Łódź', '李 四 😀', 'a|b', 'regel 1\nregel 2', '=1+1', 'Ümit; DROP'];

/** Who may have a case in a random folder. */
export const INVESTIGATORS = ['an', 'bo', 'cé'];

/** An id of the kind of row, from its index. */
export function idOf({ areIdsOdd, areIdsSame }: Choices, prefix: string, index: number): string {
  const before = areIdsSame ? 'X' : prefix;
  const odd = areIdsOdd ? ODD[index] : undefined;
  return odd === undefined ? `${before}${index + 1}` : `${before}${odd}`;
}

function nameOf(index: number): string {
  return pick(NAMES, index) ?? 'Naam';
}

function idsOf(choices: Choices, prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => idOf(choices, prefix, i));
}

function addPeople(folder: Folder, choices: Choices): void {
  const own = { country: 'NL', kind: 'OWN' as const, elevatedRisk: false };
  const [first, second, ...others] = idsOf(choices, 'S', 2 + choices.foreign.length);
  folder.services.push({ id: first ?? 'S1', name: 'AIVD', ...own }, { id: second ?? 'S2', name: 'MIVD', ...own });
  others.forEach((id, i) => {
    const elevatedRisk = choices.foreign[i]?.elevated ?? false;
    folder.services.push({ id, name: nameOf(i), country: `X${i}`, kind: 'FOREIGN', elevatedRisk });
  });
  folder.personCategories = idsOf(choices, 'C', choices.categories).map((id, i) => ({ id, name: nameOf(i) }));
  folder.dataTypes = idsOf(choices, 'T', choices.types).map((id, i) => ({ id, name: nameOf(i + 2) }));
  choices.persons.forEach((choice, i) => {
    const category = pick(folder.personCategories, choice.category)?.id ?? '';
    folder.persons.push({ id: idOf(choices, 'P', i), name: nameOf(i + 1), category });
  });
  const ownItems = choices.persons.flatMap((p, i) => (p.hasItem ? [{ person: i, type: i, basis: true }] : []));
  [...ownItems, ...choices.items].forEach((choice, i) => {
    const person = pick(folder.persons, choice.person)?.id ?? '';
    const type = pick(folder.dataTypes, choice.type)?.id ?? '';
    folder.dataItems.push({ id: idOf(choices, 'I', i), person, type, basis: choice.basis });
  });
  folder.cases = choices.cases.map((choice, i) => ({
    id: idOf(choices, 'K', i),
    name: nameOf(i + 3),
    investigators: without(INVESTIGATORS, choice.notInvestigators),
    persons: without(folder.persons, choice.notPersons).map((p) => p.id),
  }));
}

function addNotes(folder: Folder, choices: Choices): void {
  const foreign = folder.services.filter((service) => service.kind === 'FOREIGN');
  const concern = (i: number) => pick(CONCERNS, i) ?? 'LOW';
  const wide = foreign.flatMap((_, service) =>
    choices.foreign[service]?.hasWideNote
      ? [{ service, period: { start: 0, length: null }, notPermitted: 0, measures: 0 }]
      : [],
  );
  folder.weighingNotes = [...wide, ...choices.notes].map(
    (choice, i): WeighingNoteRow => ({
      id: idOf(choices, 'N', i),
      service: pick(foreign, choice.service)?.id ?? '',
      ...periodOf(choice.period),
      democracy: concern(i),
      humanRights: concern(i + 1),
      professionalism: concern(i + 2),
      powers: concern(i),
      dataProtection: concern(i + 1),
      permits: without(PRODUCTS, choice.notPermitted),
      measures: without(CONDITIONS, ~choice.measures),
    }),
  );
}

function addMemberships(folder: Folder, choices: Choices): void {
  choices.partnerships.forEach(({ subgroupOf }, i) => {
    const parent = subgroupOf === null ? undefined : pick(folder.partnerships, subgroupOf);
    const id = idOf(choices, 'V', i);
    folder.partnerships.push({ id, name: nameOf(i + 4), purpose: 'uitwisseling', subgroupOf: parent?.id ?? null });
  });
  const add = (row: MembershipRow) => {
    const isThere = folder.memberships.some(
      (m) => m.partnership === row.partnership && m.service === row.service && m.validFrom === row.validFrom,
    );
    if (!isThere) folder.memberships.push(row);
  };
  for (const { partnership, ofAll, service, period, again } of choices.memberships) {
    const one = pick(folder.partnerships, partnership);
    for (const row of folder.partnerships) {
      if (row !== one && !ofAll) continue;
      const who = { partnership: row.id, service: pick(folder.services, service)?.id ?? '' };
      add({ ...who, ...periodOf(period) });
      if (again === null || period.length === null) continue;
      const start = Math.min(period.start + period.length, LAST) + again.gap;
      if (start <= LAST) add({ ...who, ...periodOf({ start, length: again.length }) });
    }
  }
}

function addAuthorisations(folder: Folder, choices: Choices): void {
  const ids = (rows: { id: string }[], leftOut: number) => distinct(without(rows, leftOut).map((row) => row.id));
  choices.authorisations.forEach((choice, i) => {
    folder.authorisations.push({
      id: idOf(choices, 'A', i),
      kind: pick(AUTHORISATION_KINDS, choice.kind) ?? 'INDIVIDUAL',
      service: folder.services[choice.service]?.id ?? '',
      level: choice.level,
      ...periodOf(choice.period),
      withdrawnOn: choice.isWithdrawn ? dayAt(choice.withdrawnOn) : null,
      necessity: choice.necessity,
      proportionality: choice.proportionality,
      closed: choice.closed,
      services: ids(folder.services, choice.notServices),
      partnerships: ids(folder.partnerships, choice.notPartnerships),
      personCategories: ids(folder.personCategories, choice.notCategories),
      dataTypes: ids(folder.dataTypes, choice.notTypes),
    });
  });
}

/** Every table of the folder but the disclosures. */
export function tablesOf(choices: Choices): Folder {
  const folder = emptyFolder();
  addPeople(folder, choices);
  addNotes(folder, choices);
  addMemberships(folder, choices);
  addAuthorisations(folder, choices);
  return folder;
}
