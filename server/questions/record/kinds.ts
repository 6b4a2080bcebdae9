import type { Day } from '../../day.ts';
import { type Statement, statement } from '../../graph/statement.ts';
import type { Review } from '../worklist/reviews.ts';

/** A thing that has only a name beside its id: a person category, a data type. */
export interface NamedRecord {
  readonly id: string;
  readonly name: string;
}

export interface PersonRecord extends NamedRecord {
  readonly category: string;
}

export interface DataItemRecord {
  readonly id: string;
  readonly person: string;
  readonly type: string;
  readonly basis: boolean | null;
}

export interface ServiceRecord extends NamedRecord {
  readonly country: string;
  readonly kind: 'OWN' | 'FOREIGN';
  readonly elevatedRisk: boolean;
}

interface Period {
  readonly validFrom: Day;
  /** Included; null is open. */
  readonly validTo: Day | null;
}

export interface WeighingNoteRecord extends Period {
  readonly id: string;
  readonly service: string;
  readonly democracy: string;
  readonly humanRights: string;
  readonly professionalism: string;
  readonly powers: string;
  readonly dataProtection: string;
  readonly permits: readonly string[];
  readonly measures: readonly string[];
}

export interface PartnershipRecord extends NamedRecord {
  readonly purpose: string | null;
  readonly subgroupOf: string | null;
}

export interface MembershipRecord extends Period {
  readonly service: string;
  readonly partnership: string;
}

export interface AuthorisationRecord extends Period {
  readonly id: string;
  readonly kind: string;
  readonly service: string;
  readonly level: string;
  readonly withdrawnOn: Day | null;
  readonly necessity: string | null;
  readonly proportionality: string | null;
  readonly closed: boolean | null;
  readonly services: readonly string[];
  readonly partnerships: readonly string[];
  readonly personCategories: readonly string[];
  readonly dataTypes: readonly string[];
}

export interface DisclosureRecord {
  readonly id: string;
  readonly date: Day;
  readonly from: string;
  readonly recipients: readonly string[];
  readonly toServices: readonly string[];
  readonly toPartnership: string | null;
  readonly persons: readonly string[];
  readonly dataItems: readonly string[];
  readonly authorisation: string | null;
  readonly channel: string;
  readonly product: string;
  readonly conditions: readonly string[];
  readonly destroyBy: Day | null;
  readonly reliabilityIndicated: boolean | null;
  readonly timelinessIndicated: boolean | null;
  readonly requestMade: boolean | null;
  readonly requestAuthorised: boolean | null;
  readonly controlDone: boolean | null;
  readonly registered: boolean | null;
  readonly onwardOf: readonly string[];
}

/** Statements that return the records with the ids given. */
export const recordStatements = {
  person: statement<PersonRecord>('record/person'),
  personCategory: statement<NamedRecord>('record/person-category'),
  dataType: statement<NamedRecord>('record/data-type'),
  dataItem: statement<DataItemRecord>('record/data-item'),
  service: statement<ServiceRecord>('record/service'),
  weighingNote: statement<WeighingNoteRecord>('record/weighing-note'),
  partnership: statement<PartnershipRecord>('record/partnership'),
  authorisation: statement<AuthorisationRecord>('record/authorisation'),
  disclosure: statement<DisclosureRecord>('record/disclosure'),
} as const;

/** A row that a list belongs to: `of` is the id of the thing that has the list. */
export interface OfRow {
  readonly of: string;
  readonly id: string;
}

/** Statements that return lists that belong to the ids given, in their order. */
export const listStatements = {
  reviews: statement<Review & { readonly of: string }>('worklist/reviews'),
  onward: statement<OfRow>('record/disclosures-onward'),
  weighingNotes: statement<OfRow>('record/weighing-notes-of-service'),
  subgroups: statement<OfRow>('record/subgroups'),
  membershipsOfService: statement<MembershipRecord & { readonly of: string }>('record/memberships-of-service'),
  membershipsOfPartnership: statement<MembershipRecord & { readonly of: string }>('record/memberships-of-partnership'),
} as const;

export type RecordKind = keyof typeof recordStatements;
export type ListKind = keyof typeof listStatements;
export type RecordOf<Kind extends RecordKind> = (typeof recordStatements)[Kind] extends Statement<infer R> ? R : never;
export type ListRowOf<Kind extends ListKind> = (typeof listStatements)[Kind] extends Statement<infer R> ? R : never;
