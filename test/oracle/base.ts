import { type DisclosureRow, emptyFolder, type Folder, type WeighingNoteRow } from './folder.ts';
import { row } from './look.ts';
import type { Answer } from './rule.ts';

/** Something done to the base folder; it may change the folder that it is given. */
export type Change = (folder: Folder) => void;
/** An example of a rule: what it answers about disclosure D1 of the changed base folder. */
export type Example = { title: string; changes: Change[]; expected: Answer };

/** What the evidence of the rule must say about disclosure D1 of the changed base folder, one line a circumstance. */
export type Evidence = { changes: Change[]; lines: string[] };

const concerns = {
  democracy: 'LOW',
  humanRights: 'LOW',
  professionalism: 'LOW',
  powers: 'LOW',
  dataProtection: 'LOW',
} as const;

function baseNote(): WeighingNoteRow {
  const period = { validFrom: '2020-01-01', validTo: '2020-12-31' };
  return {
    id: 'N1',
    service: 'F1',
    ...period,
    ...concerns,
    permits: ['INVESTIGATIVE'],
    measures: ['THIRD_PARTY_RULE'],
  };
}

function baseDisclosure(): DisclosureRow {
  return {
    id: 'D1',
    date: '2020-03-01',
    from: 'O1',
    toServices: ['F1'],
    toPartnership: null,
    channel: 'WRITTEN',
    product: 'INVESTIGATIVE',
    persons: ['X1'],
    dataItems: ['I1'],
    authorisationId: 'A1',
    conditions: ['THIRD_PARTY_RULE', 'INTELLIGENCE_USE_ONLY'],
    destroyBy: null,
    reliabilityIndicated: true,
    timelinessIndicated: true,
    requestMade: false,
    requestAuthorised: null,
    controlDone: true,
    registered: true,
    onwardOf: [],
  };
}

/**
 * A tiny folder, made anew, in which D1 is LAWFUL: O1 discloses X1 with item I1 to F1, which has an elevated risk
 * profile, under umbrella authorisation A1 at the level of the director-general, while note N1 about F1 is in force.
 * O2 is another own service; F2 (no elevated risk, no note) and F3 (elevated risk, no note) are foreign;
 * P1 has no members yet; X2 has no item.
 */
export function baseFolder(): Folder {
  return {
    ...emptyFolder(),
    services: [
      { id: 'O1', name: 'Eigen dienst 1', country: 'NL', kind: 'OWN', elevatedRisk: false },
      { id: 'O2', name: 'Eigen dienst 2', country: 'NL', kind: 'OWN', elevatedRisk: false },
      { id: 'F1', name: 'Dienst 1', country: 'XA', kind: 'FOREIGN', elevatedRisk: true },
      { id: 'F2', name: 'Dienst 2', country: 'XB', kind: 'FOREIGN', elevatedRisk: false },
      { id: 'F3', name: 'Dienst 3', country: 'XC', kind: 'FOREIGN', elevatedRisk: true },
    ],
    personCategories: ['C1', 'C2'].map((id) => ({ id, name: `Categorie ${id}` })),
    dataTypes: ['T1', 'T2'].map((id) => ({ id, name: `Type ${id}` })),
    persons: ['X1', 'X2'].map((id) => ({ id, name: `Persoon ${id}`, category: 'C1' })),
    dataItems: [{ id: 'I1', person: 'X1', type: 'T1', basis: true }],
    weighingNotes: [baseNote()],
    partnerships: [{ id: 'P1', name: 'Verband 1', purpose: 'verband', subgroupOf: null }],
    authorisations: [
      {
        id: 'A1',
        kind: 'UMBRELLA',
        service: 'O1',
        level: 'DIRECTOR_GENERAL',
        validFrom: '2020-01-01',
        validTo: '2020-12-31',
        withdrawnOn: null,
        necessity: 'nodig',
        proportionality: 'evenredig',
        closed: true,
        services: ['F1'],
        partnerships: [],
        personCategories: ['C1'],
        dataTypes: ['T1'],
      },
    ],
    disclosures: [baseDisclosure()],
  };
}

/** Adds rows. */
export function add(rows: Partial<Folder>): Change {
  return (folder) => {
    for (const name of Object.keys(rows) as (keyof Folder)[]) {
      (folder[name] as unknown[]).push(...(rows[name] ?? []));
    }
  };
}

/** Changes columns of the row with this id. */
function change<T extends 'disclosures' | 'authorisations' | 'persons' | 'dataItems'>(table: T, id: string) {
  return (columns: Partial<Folder[T][number]>): Change =>
    (folder) => {
      Object.assign(row(folder, table, id), columns);
    };
}

/** Changes columns of disclosure D1. */
export const disclosure = change('disclosures', 'D1');
/** Changes columns of authorisation A1. */
export const authorisation = change('authorisations', 'A1');
/** Changes columns of person X1. */
export const person = change('persons', 'X1');
/** Changes columns of data item I1. */
export const item = change('dataItems', 'I1');

/** Changes columns of weighing note N1. */
export function note(columns: Partial<WeighingNoteRow>): Change {
  return (folder) => {
    folder.weighingNotes = folder.weighingNotes.map((n) => (n.id === 'N1' ? { ...n, ...columns } : n));
  };
}

/** One more weighing note, N1 but for these columns. */
export function noteToo(columns: Partial<WeighingNoteRow>): Change {
  return add({ weighingNotes: [{ ...baseNote(), id: 'N2', ...columns }] });
}

/** Makes the service a member of P1 in a period. */
export function member(service: string, validFrom: string, validTo: string | null = null): Change {
  return add({ memberships: [{ partnership: 'P1', service, validFrom, validTo }] });
}

/** One more disclosure, D1 but for these columns. */
export function disclosureToo(id: string, columns: Partial<DisclosureRow>): Change {
  return add({ disclosures: [{ ...baseDisclosure(), id, ...columns }] });
}

/** The base folder with the changes made to it. */
export function changed(changes: Change[]): Folder {
  const folder = baseFolder();
  for (const apply of changes) apply(folder);
  return folder;
}
