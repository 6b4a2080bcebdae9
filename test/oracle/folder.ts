import type { AuthorisationKind, Channel, Concern, Condition, Level, Product, ServiceKind } from './vocabulary.ts';

/** The rows of a folder as format.md names their columns: absent = null, a list = string[], a day = an ISO string. */

/** An ISO day: days compare as text. */
export type Day = string;
export type Period = { validFrom: Day; validTo: Day | null };

export type ServiceRow = { id: string; name: string; country: string; kind: ServiceKind; elevatedRisk: boolean };
export type NamedRow = { id: string; name: string };
export type PersonRow = { id: string; name: string; category: string };
export type DataItemRow = { id: string; person: string; type: string; basis: boolean | null };
export type WeighingNoteRow = Period & {
  id: string;
  service: string;
  democracy: Concern;
  humanRights: Concern;
  professionalism: Concern;
  powers: Concern;
  dataProtection: Concern;
  permits: Product[];
  measures: Condition[];
};
export type PartnershipRow = { id: string; name: string; purpose: string; subgroupOf: string | null };
export type MembershipRow = Period & { partnership: string; service: string };
export type AuthorisationRow = Period & {
  id: string;
  kind: AuthorisationKind;
  service: string;
  level: Level;
  withdrawnOn: Day | null;
  necessity: string | null;
  proportionality: string | null;
  closed: boolean | null;
  services: string[];
  partnerships: string[];
  personCategories: string[];
  dataTypes: string[];
};
export type CaseRow = { id: string; name: string; investigators: string[]; persons: string[] };
export type DisclosureRow = {
  id: string;
  date: Day;
  from: string;
  toServices: string[];
  toPartnership: string | null;
  channel: Channel;
  product: Product;
  persons: string[];
  dataItems: string[];
  authorisationId: string | null;
  conditions: Condition[];
  destroyBy: Day | null;
  reliabilityIndicated: boolean | null;
  timelinessIndicated: boolean | null;
  requestMade: boolean | null;
  requestAuthorised: boolean | null;
  controlDone: boolean | null;
  registered: boolean | null;
  onwardOf: string[];
};

export type Folder = {
  services: ServiceRow[];
  personCategories: NamedRow[];
  dataTypes: NamedRow[];
  persons: PersonRow[];
  dataItems: DataItemRow[];
  weighingNotes: WeighingNoteRow[];
  partnerships: PartnershipRow[];
  memberships: MembershipRow[];
  authorisations: AuthorisationRow[];
  cases: CaseRow[];
  disclosures: DisclosureRow[];
};

/** A folder without a row. */
export function emptyFolder(): Folder {
  return {
    services: [],
    personCategories: [],
    dataTypes: [],
    persons: [],
    dataItems: [],
    weighingNotes: [],
    partnerships: [],
    memberships: [],
    authorisations: [],
    cases: [],
    disclosures: [],
  };
}
