import { emptyFolder, type Folder } from '../oracle/folder.ts';

interface Width {
  /** How many services are in the one partnership, beside the hub. */
  readonly members: number;
  /** How often the hub passed the data on to all of them. */
  readonly rounds: number;
}

const yes = { reliabilityIndicated: true, timelinessIndicated: true, requestMade: false, requestAuthorised: null };

/** One person whose data went to a hub, and from there, again and again, to a partnership of many. */
export function wideFolder({ members, rounds }: Width): Folder {
  const ids = Array.from({ length: members }, (_, index) => `LID-${String(index + 1).padStart(3, '0')}`);
  const service = (id: string, country: string) => ({ id, name: `${id} (fict.)`, country, elevatedRisk: false });
  const handing = {
    channel: 'WRITTEN' as const,
    product: 'INVESTIGATIVE' as const,
    persons: ['P-1'],
    dataItems: ['G-1'],
    authorisationId: null,
    conditions: [],
    destroyBy: null,
    controlDone: null,
    registered: true,
    ...yes,
  };
  return {
    ...emptyFolder(),
    services: [
      { ...service('EIGEN', 'Thuisland'), kind: 'OWN' },
      { ...service('KNOOP', 'Knoopland'), kind: 'FOREIGN' },
      ...ids.map((id, index) => ({ ...service(id, `Land ${index % 12}`), kind: 'FOREIGN' as const })),
    ],
    personCategories: [{ id: 'C-1', name: 'Onderzoekssubject' }],
    dataTypes: [{ id: 'T-1', name: 'Identiteitsgegevens' }],
    persons: [{ id: 'P-1', name: 'Wijd Verbreid (fict.)', category: 'C-1' }],
    dataItems: [{ id: 'G-1', person: 'P-1', type: 'T-1', basis: true }],
    partnerships: [{ id: 'KRING', name: 'Grote kring (fict.)', purpose: 'proef', subgroupOf: null }],
    memberships: ['KNOOP', ...ids].map((id) => ({
      partnership: 'KRING',
      service: id,
      validFrom: '2019-01-01',
      validTo: null,
    })),
    disclosures: [
      {
        ...handing,
        id: 'V-0',
        date: '2020-01-01',
        from: 'EIGEN',
        toServices: ['KNOOP'],
        toPartnership: null,
        onwardOf: [],
      },
      ...Array.from({ length: rounds }, (_, index) => ({
        ...handing,
        id: `V-${index + 1}`,
        date: `2020-0${index + 2}-01`,
        from: 'KNOOP',
        toServices: [],
        toPartnership: 'KRING',
        onwardOf: ['V-0'],
      })),
    ],
  };
}
