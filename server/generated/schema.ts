import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Entry as EntryValue } from '../audit/entry.ts';
import type { Standing as StandingValue } from '../audit/audit.ts';
import type { PersonRecord as PersonRecordValue, NamedRecord as NamedRecordValue, DataItemRecord as DataItemRecordValue, ServiceRecord as ServiceRecordValue, WeighingNoteRecord as WeighingNoteRecordValue, PartnershipRecord as PartnershipRecordValue, MembershipRecord as MembershipRecordValue, AuthorisationRecord as AuthorisationRecordValue, DisclosureRecord as DisclosureRecordValue } from '../questions/record/kinds.ts';
import type { Finding as FindingValue } from '../questions/verdict/judgement.ts';
import type { Rule as RuleValue } from '../questions/verdict/rules.ts';
import type { AuthorisationScope as AuthorisationScopeValue } from '../questions/scope/authorisation-scope.ts';
import type { PersonScopeRow as PersonScopeRowValue } from '../questions/scope/person-scope.ts';
import type { Exposure as ExposureValue, ExposureRow as ExposureRowValue } from '../questions/exposure/exposure.ts';
import type { ExposureCell as ExposureCellValue } from '../questions/exposure/matrix.ts';
import type { GapCount as GapCountValue } from '../questions/verdict/counts.ts';
import type { Contradiction as ContradictionValue } from '../questions/contradictions/contradictions.ts';
import type { WithdrawalImpact as WithdrawalImpactValue } from '../questions/withdrawal/withdrawal.ts';
import type { Review as ReviewValue } from '../questions/worklist/reviews.ts';
import type { DestructionRequest as DestructionRequestValue } from '../questions/requests/requests.ts';
import type { ChainLink as ChainLinkValue } from '../questions/chain/chain.ts';
import type { PathStep as PathStepValue } from '../questions/paths/paths.ts';
import type { RecallRow as RecallRowValue } from '../questions/recall/recall.ts';
import type { Page as PageValue, PageEdge as PageEdgeValue } from '../questions/lists/page.ts';
import type { CutFlow as CutFlowValue } from '../questions/flow/cut.ts';
import type { FlowNode as FlowNodeValue } from '../questions/flow/model.ts';
import type { ShownEdge as ShownEdgeValue } from '../questions/flow/carried.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, as an ISO date such as 2020-02-29. */
  Date: { input: string; output: string; }
};

/** An argument of a question. */
export type AuditArgument = {
  readonly __typename?: 'AuditArgument';
  /** As the schema names it. */
  readonly name: Scalars['String']['output'];
  /** Its value as a text. */
  readonly value: Scalars['String']['output'];
};

/** An answer that was given, an attempt, or an import. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Ids of persons that were asked about. */
  readonly asked: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of the case files by which an investigator may see them. */
  readonly cases: ReadonlyArray<Scalars['ID']['output']>;
  /** ANSWERED, or what else came of it. */
  readonly outcome: Scalars['String']['output'];
  /** Of how many persons the answer told, or an import wrote. */
  readonly persons: Scalars['Int']['output'];
  /** What was asked or done. */
  readonly questions: ReadonlyArray<AuditQuestion>;
  /** Why, or for which case, as they gave it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The roles that they had. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** From 0, without a gap. */
  readonly sequence: Scalars['Int']['output'];
  /** The instant in UTC, such as 2026-11-25T01:05:59.123Z. */
  readonly time: Scalars['String']['output'];
  /** By which way they came. */
  readonly way: AuditWay;
  /** The name of who asked. */
  readonly who: Scalars['String']['output'];
};

/** A page of the audit log. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** In the order that was asked for; latest first where none was. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** Whether there are more. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry, and where it stands. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** What to give as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

/** The audit log: entries in the order in which they were written, in a Merkle tree as in RFC 6962. */
export type AuditLog = {
  readonly __typename?: 'AuditLog';
  /** A signed checkpoint of all that it holds now, a C2SP signed note, to be kept elsewhere; null while it is empty. */
  readonly checkpoint?: Maybe<Scalars['String']['output']>;
  /** By which its checkpoints are signed; to be kept elsewhere. */
  readonly publicKey: Scalars['String']['output'];
  /** The root of the tree of them all, in base64. */
  readonly root: Scalars['String']['output'];
  /** How many entries it holds. */
  readonly size: Scalars['Int']['output'];
  /** Recomputes everything, which takes seconds for a million entries. */
  readonly verification: AuditVerification;
};

/** The order of a list of entries. */
export type AuditOrder = {
  /** From first to last, or the other way round. */
  readonly direction?: SortDirection;
  /** What they stand in order of. */
  readonly field: AuditOrderField;
};

/** What entries of the audit log can be put in order of. */
export type AuditOrderField =
  /** The instant at which they were written. */
  | 'TIME';

/** One question of an operation. */
export type AuditQuestion = {
  readonly __typename?: 'AuditQuestion';
  /** Its arguments; words of a user's own are left out, but for what was searched. */
  readonly arguments: ReadonlyArray<AuditArgument>;
  /** The root field, or what was done. */
  readonly name: Scalars['String']['output'];
};

/** What came of recomputing the audit log. */
export type AuditVerification = {
  readonly __typename?: 'AuditVerification';
  /** Whether every entry and checkpoint is as it was written. */
  readonly holds: Scalars['Boolean']['output'];
  /** What was proved, or the first thing that is wrong. */
  readonly sentence: Scalars['String']['output'];
};

/** By which way someone came. */
export type AuditWay =
  /** This API, by the page or a program. */
  | 'API'
  /** A command on the machine that serves this. */
  | 'COMMAND_LINE'
  /** A flow as a file. */
  | 'EXPORT'
  /** An import over HTTP. */
  | 'IMPORT'
  /** The server itself, when it started. */
  | 'START';

/** What allows disclosures (toestemming). */
export type Authorisation = {
  readonly __typename?: 'Authorisation';
  /** Whether its description of persons and data is closed; null is not on record. */
  readonly closed?: Maybe<Scalars['Boolean']['output']>;
  /** The types of data that it describes. */
  readonly dataTypes: ReadonlyArray<DataType>;
  /** As imported. */
  readonly id: Scalars['ID']['output'];
  /** INDIVIDUAL, UMBRELLA, MEMO, GROUP, MULTILATERAL or STRUCTURAL. */
  readonly kind: Scalars['String']['output'];
  /** TEAM_HEAD, DIRECTOR_GENERAL or MINISTER. */
  readonly level: Scalars['String']['output'];
  /** The motivation of necessity; null when there is none or it was found deficient. */
  readonly necessity?: Maybe<Scalars['String']['output']>;
  /** The partnerships that it allows disclosing to. */
  readonly partnerships: ReadonlyArray<Partnership>;
  /** The categories of persons that it describes. */
  readonly personCategories: ReadonlyArray<PersonCategory>;
  /** The motivation of proportionality; null when there is none or it was found deficient. */
  readonly proportionality?: Maybe<Scalars['String']['output']>;
  /** The own service it was given to. */
  readonly service: Service;
  /** The services that it allows disclosing to, by name. */
  readonly services: ReadonlyArray<Service>;
  /** The first day on which it covers anything. */
  readonly validFrom: Scalars['Date']['output'];
  /** Included; null is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** It covers nothing on or after this day. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of authorisations. */
export type AuthorisationConnection = {
  readonly __typename?: 'AuthorisationConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<AuthorisationEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of authorisations. */
export type AuthorisationEdge = {
  readonly __typename?: 'AuthorisationEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Authorisation;
};

/** The kinds of authorisation. */
export type AuthorisationKind =
  /** Weighed for a group (groepsafweging). */
  | 'GROUP'
  /** For one disclosure or person (individuele toestemming). */
  | 'INDIVIDUAL'
  /** By a memo (autorisatienota). */
  | 'MEMO'
  /** For a multilateral partnership. */
  | 'MULTILATERAL'
  /** For background checks. */
  | 'STRUCTURAL'
  /** For a described category (overkoepelende toestemming). */
  | 'UMBRELLA';

/** Who gives an authorisation, from low to high. */
export type AuthorisationLevel =
  /** Head of the service (directeur-generaal). */
  | 'DIRECTOR_GENERAL'
  /** The minister. */
  | 'MINISTER'
  /** Head of a team (teamhoofd). */
  | 'TEAM_HEAD';

/** An order of authorisations. */
export type AuthorisationOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: AuthorisationOrderField;
};

/** What authorisations can be put in order of. */
export type AuthorisationOrderField =
  /** Its id. */
  | 'ID'
  /** Its kind, by the word. */
  | 'KIND'
  /** The level that gave it: TEAM_HEAD, DIRECTOR_GENERAL, MINISTER. */
  | 'LEVEL'
  /** The id of the service that it was given to. */
  | 'SERVICE'
  /** The day on which its period begins. */
  | 'VALID_FROM'
  /** The day on which its period ends; an open one comes last. */
  | 'VALID_TO'
  /** The day of its withdrawal; one that stands comes last. */
  | 'WITHDRAWN_ON';

/** What an authorisation covers, and what was done under it. */
export type AuthorisationScope = {
  readonly __typename?: 'AuthorisationScope';
  /** The one asked about. */
  readonly authorisation: Authorisation;
  /** Those disclosures by verdict, worst first; a verdict that none has is left out. */
  readonly byVerdict: ReadonlyArray<VerdictCount>;
  /** The disclosures that name the authorisation. */
  readonly disclosures: Scalars['Int']['output'];
  /** The findings that say a disclosure fell outside it: LEVEL_TOO_LOW, NOT_IN_FORCE, RECIPIENT_OUTSIDE, CATEGORY_OUTSIDE, MULTILATERAL_MISUSED. */
  readonly outside: ReadonlyArray<Finding>;
  /** The same findings, a page at a time, as far as every filter given lets them through. BAD_INPUT. */
  readonly outsideConnection: WorklistConnection;
  /** Distinct persons in those disclosures. */
  readonly persons: Scalars['Int']['output'];
};


/** What an authorisation covers, and what was done under it. */
export type AuthorisationScopeOutsideConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorklistOrder>;
  rule?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a chain. */
export type ChainConnection = {
  readonly __typename?: 'ChainConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<ChainEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of a chain. */
export type ChainEdge = {
  readonly __typename?: 'ChainEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: ChainLink;
};

/** A disclosure on the chain. */
export type ChainLink = {
  readonly __typename?: 'ChainLink';
  /** What stands there. */
  readonly disclosure: Disclosure;
  /** How many steps lie between it and the disclosure asked about. */
  readonly distance: Scalars['Int']['output'];
};

/** An order of a chain. */
export type ChainOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: ChainOrderField;
};

/** What a chain can be put in order of. */
export type ChainOrderField =
  /** The day of the disclosure. */
  | 'DAY'
  /** How many steps lie between. */
  | 'DISTANCE';

/** How a disclosure was made. */
export type Channel =
  /** By mouth. */
  | 'ORAL'
  /** In writing. */
  | 'WRITTEN';

/** Facts that together make a rule fire or leave it open. */
export type Circumstance = {
  readonly __typename?: 'Circumstance';
  /** In the order in which the rule looks at them. */
  readonly facts: ReadonlyArray<Fact>;
};

/** What a disclosure can be made under the condition of. */
export type Condition =
  /** To be destroyed by a day. */
  | 'DESTROY_AFTER_TERM'
  /** For intelligence only. */
  | 'INTELLIGENCE_USE_ONLY'
  /** Not to be passed on without leave (derdepartijregel). */
  | 'THIRD_PARTY_RULE';

/** A weighing note and an authorisation about the same foreign service that do not agree. */
export type Contradiction = {
  readonly __typename?: 'Contradiction';
  /** The authorisation, in force that day. */
  readonly authorisation: Authorisation;
  /** The foreign service that both are about. */
  readonly service: Service;
  /** The weighing note, in force that day. */
  readonly weighingNote: WeighingNote;
  /** PRODUCT_NOT_PERMITTED: the note does not permit what the authorisation is for. NOTE_NEWER: the note's period began after the authorisation's, which is to be weighed again. */
  readonly what: Scalars['String']['output'];
};

/** A page of contradictions. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of contradictions. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Contradiction;
};

/** In what a weighing note and an authorisation do not agree. */
export type ContradictionKind =
  /** The note's period began after the authorisation's. */
  | 'NOTE_NEWER'
  /** The note does not permit what the authorisation is for. */
  | 'PRODUCT_NOT_PERMITTED';

/** An order of contradictions. */
export type ContradictionOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: ContradictionOrderField;
};

/** What contradictions can be put in order of. */
export type ContradictionOrderField =
  /** The id of the authorisation. */
  | 'AUTHORISATION'
  /** The id of the service. */
  | 'SERVICE'
  /** The id of the weighing note. */
  | 'WEIGHING_NOTE'
  /** In what they do not agree, by the word. */
  | 'WHAT';

/** One piece of personal data of one person (gegeven). */
export type DataItem = {
  readonly __typename?: 'DataItem';
  /** Whether the underlying intelligence gives a basis for it; null is not on record. */
  readonly basis?: Maybe<Scalars['Boolean']['output']>;
  /** As imported. */
  readonly id: Scalars['ID']['output'];
  /** Whom it is about. */
  readonly person: Person;
  /** What kind of data it is. */
  readonly type: DataType;
};

/** A page of data items. */
export type DataItemConnection = {
  readonly __typename?: 'DataItemConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<DataItemEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of data items. */
export type DataItemEdge = {
  readonly __typename?: 'DataItemEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: DataItem;
};

/** An order of data items. */
export type DataItemOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: DataItemOrderField;
};

/** What data items can be put in order of. */
export type DataItemOrderField =
  /** Its id. */
  | 'ID'
  /** The id of the person it is about. */
  | 'PERSON'
  /** The id of its data type. */
  | 'TYPE';

/** A kind of personal data (type gegeven). */
export type DataType = {
  readonly __typename?: 'DataType';
  /** As imported. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** A request to one holder to destroy the data of one person. */
export type DestructionRequest = {
  readonly __typename?: 'DestructionRequest';
  /** By whom and when it was asked, and what came of it; oldest first, never empty. */
  readonly history: ReadonlyArray<RequestEvent>;
  /** Made when it was asked. */
  readonly id: Scalars['ID']['output'];
  /** Whose data. */
  readonly person: Person;
  /** The holder that was asked. */
  readonly service: Service;
  /** The last status recorded. */
  readonly status: RequestStatus;
};

/** A page of requests to destroy. */
export type DestructionRequestConnection = {
  readonly __typename?: 'DestructionRequestConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<DestructionRequestEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of requests to destroy. */
export type DestructionRequestEdge = {
  readonly __typename?: 'DestructionRequestEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: DestructionRequest;
};

/** Which way along onward disclosures. */
export type Direction =
  /** What was made from it, and what was made from that. */
  | 'DOWNSTREAM'
  /** What it was made from, and what that was made from. */
  | 'UPSTREAM';

/** One handing-over by one service on one day (verstrekking). */
export type Disclosure = {
  readonly __typename?: 'Disclosure';
  /** The one that it names; null for none. */
  readonly authorisation?: Maybe<Authorisation>;
  /** WRITTEN or ORAL. */
  readonly channel: Scalars['String']['output'];
  /** THIRD_PARTY_RULE, INTELLIGENCE_USE_ONLY, DESTROY_AFTER_TERM. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the internal check of the category was done. */
  readonly controlDone?: Maybe<Scalars['Boolean']['output']>;
  /** The data in it. */
  readonly dataItems: ReadonlyArray<DataItem>;
  /** The same data items, a page at a time, as far as every filter given lets them through. BAD_INPUT. */
  readonly dataItemsConnection: DataItemConnection;
  /** The day on which it was made. */
  readonly date: Scalars['Date']['output'];
  /** The day by which the recipients must destroy it; null for none. */
  readonly destroyBy?: Maybe<Scalars['Date']['output']>;
  /** Rules that fired. */
  readonly findings: ReadonlyArray<Finding>;
  /** The service that makes it. */
  readonly from: Service;
  /** Rules that are open: what is not on record. */
  readonly gaps: ReadonlyArray<Finding>;
  /** As imported. */
  readonly id: Scalars['ID']['output'];
  /** The recorded onward disclosures that were made from it. */
  readonly onward: ReadonlyArray<Disclosure>;
  /** The same, a page at a time, as far as every filter given lets them through. BAD_INPUT. */
  readonly onwardConnection: DisclosureConnection;
  /** The earlier disclosures it was made from (doorverstrekking). */
  readonly onwardOf: ReadonlyArray<Disclosure>;
  /** Whom it is about. */
  readonly persons: ReadonlyArray<Person>;
  /** The same persons, a page at a time, as far as every filter given lets them through. BAD_INPUT. */
  readonly personsConnection: PersonConnection;
  /** INVESTIGATIVE, ANALYTICAL, NIL_REPLY, BACKGROUND_CHECK or JOINT_OPERATION. */
  readonly product: Scalars['String']['output'];
  /** Everyone who received it: the services named, and the other members of the partnership on that day. */
  readonly recipients: ReadonlyArray<Service>;
  /** Whether it was registered. */
  readonly registered?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it says how reliable the information is; null is not on record, here and in the five that follow. */
  readonly reliabilityIndicated?: Maybe<Scalars['Boolean']['output']>;
  /** Whether that request was authorised. */
  readonly requestAuthorised?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it asks the recipient for something. */
  readonly requestMade?: Maybe<Scalars['Boolean']['output']>;
  /** All that was said about its findings, oldest first. To an investigator what others said only where all whom it names are of their cases. */
  readonly reviews: ReadonlyArray<Review>;
  /** The same, a page at a time, as far as every filter given lets them through. BAD_INPUT. */
  readonly reviewsConnection: ReviewConnection;
  /** Whether it says how old the information is. */
  readonly timelinessIndicated?: Maybe<Scalars['Boolean']['output']>;
  /** The partnership that it was made to; null where it was made to services alone. */
  readonly toPartnership?: Maybe<Partnership>;
  /** The services named as recipients. */
  readonly toServices: ReadonlyArray<Service>;
  /** What the rules come to; worked out at each question, never stored. */
  readonly verdict: Verdict;
};


/** One handing-over by one service on one day (verstrekking). */
export type DisclosureDataItemsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dataType?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DataItemOrder>;
  person?: InputMaybe<Scalars['ID']['input']>;
};


/** One handing-over by one service on one day (verstrekking). */
export type DisclosureOnwardConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<DisclosureOrder>;
  service?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  verdict?: InputMaybe<Verdict>;
};


/** One handing-over by one service on one day (verstrekking). */
export type DisclosurePersonsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** One handing-over by one service on one day (verstrekking). */
export type DisclosureReviewsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewOrder>;
  rule?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ReviewState>;
};

/** A page of disclosures. */
export type DisclosureConnection = {
  readonly __typename?: 'DisclosureConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<DisclosureEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of disclosures. */
export type DisclosureEdge = {
  readonly __typename?: 'DisclosureEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Disclosure;
};

/** An order of disclosures. */
export type DisclosureOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: DisclosureOrderField;
};

/** What disclosures can be put in order of. */
export type DisclosureOrderField =
  /** The id of its authorisation; none comes first. */
  | 'AUTHORISATION'
  /** Its day. */
  | 'DATE'
  /** Its id. */
  | 'ID'
  /** Its product, by the word. */
  | 'PRODUCT'
  /** The id of the service that discloses. */
  | 'SERVICE';

/** Who in a partnership holds, or could hold, whose data. */
export type Exposure = {
  readonly __typename?: 'Exposure';
  /** The partnership asked about. */
  readonly partnership: Partnership;
  /** Persons known to at least one foreign member. */
  readonly persons: Scalars['Int']['output'];
  /** One for every service that was a member on some day up to `asOf`, by id. */
  readonly rows: ReadonlyArray<ExposureRow>;
  /** Those of them in an UNLAWFUL disclosure to a foreign member. */
  readonly unlawfulPersons: Scalars['Int']['output'];
};

/** What the columns of the matrix are. */
export type ExposureBy =
  /** Types of data. */
  | 'DATA_TYPE'
  /** Categories of persons. */
  | 'PERSON_CATEGORY';

/** What one service received of one column of the matrix. */
export type ExposureCell = {
  readonly __typename?: 'ExposureCell';
  /** null in a matrix by category of person. */
  readonly dataType?: Maybe<DataType>;
  /** Distinct disclosures that it received with such a person or such data in it. */
  readonly disclosures: Scalars['Int']['output'];
  /** null in a matrix by type of data. */
  readonly personCategory?: Maybe<PersonCategory>;
  /** Distinct persons of that category, or of whom it received data of that type. */
  readonly persons: Scalars['Int']['output'];
  /** The service that received. */
  readonly service: Service;
};

/** How much data reached one service. */
export type ExposureRow = {
  readonly __typename?: 'ExposureRow';
  /** All disclosures that it received, also those that name no person. */
  readonly disclosures: Scalars['Int']['output'];
  /** Persons whose flow has the service as a KNOWN recipient. */
  readonly known: Scalars['Int']['output'];
  /** Persons whose flow has it as POSSIBLE: for a partnership, by sharing that partnership. Never to be added to `known`. */
  readonly possible: Scalars['Int']['output'];
  /** The service that holds or could hold it. */
  readonly service: Service;
  /** The UNLAWFUL ones among them. */
  readonly unlawful: Scalars['Int']['output'];
};

/** One value that a rule looked at. */
export type Fact = {
  readonly __typename?: 'Fact';
  /** What it is. */
  readonly name: Scalars['String']['output'];
  /** The id, day or value; null is not on record. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A rule that fired or is open. `verdict` is the severity of the rule, UNDECIDED for a gap. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** The same as `evidence`, taken apart. */
  readonly circumstances: ReadonlyArray<Circumstance>;
  /** The disclosure on which it fired or is open. */
  readonly disclosure: Disclosure;
  /** One line for each circumstance that made the rule fire or leaves it open: `name=value` pairs, enough to check it by hand. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** The last word on it; null where nobody has said anything. */
  readonly review?: Maybe<Review>;
  /** Its name, as in `rules`. */
  readonly rule: Scalars['String']['output'];
  /** What it makes of the disclosure. */
  readonly verdict: Verdict;
};

/** Where the data of one person went, as a graph. */
export type Flow = {
  readonly __typename?: 'Flow';
  /** The day up to which it was asked. */
  readonly asOf: Scalars['Date']['output'];
  /** In reading order: by hop, then by day, disclosure and recipient. */
  readonly edges: ReadonlyArray<FlowEdge>;
  /** Where to go on; null where nothing comes after. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** How many edges within `maxHops` come after these. */
  readonly leftOut: Scalars['Int']['output'];
  /** Nearest first, then by id. */
  readonly nodes: ReadonlyArray<FlowNode>;
  /** Whose data it is. */
  readonly person: Person;
  /** Whether anything is left out: beyond `maxHops`, or beyond `maxEdges`. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One disclosure to one recipient. For a POSSIBLE reach `disclosure` is null. */
export type FlowEdge = {
  readonly __typename?: 'FlowEdge';
  /** Of which types the person's own data in it is; empty for a POSSIBLE reach. */
  readonly dataTypes: ReadonlyArray<DataType>;
  /** By which data went; null where the reach is POSSIBLE. */
  readonly disclosure?: Maybe<Disclosure>;
  /** The id of the node that it leaves. */
  readonly from: Scalars['ID']['output'];
  /** 1 for a first disclosure, 1 more than the least it comes from for an onward one. */
  readonly hop: Scalars['Int']['output'];
  /** Whether it is on record that data went this way. */
  readonly reach: Reach;
  /** The id of the node that it enters. */
  readonly to: Scalars['ID']['output'];
};

/** A service that the data reached, or could have reached. */
export type FlowNode = {
  readonly __typename?: 'FlowNode';
  /** null where nothing was received. */
  readonly firstReceived?: Maybe<Scalars['Date']['output']>;
  /** The least hop of an edge into it; 0 for a service that made a first disclosure about the person. */
  readonly hops: Scalars['Int']['output'];
  /** What the edges' `from` and `to` name. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is on record that data came here. */
  readonly reach: Reach;
  /** The service itself. */
  readonly service: Service;
  /** The shared partnership; only for a POSSIBLE reach. */
  readonly via?: Maybe<Partnership>;
};

/** How often a rule is open in one quarter. */
export type GapCount = {
  readonly __typename?: 'GapCount';
  /** Distinct disclosures. */
  readonly count: Scalars['Int']['output'];
  /** Such as 2020-Q1. */
  readonly quarter: Scalars['String']['output'];
  /** Its name. */
  readonly rule: Scalars['String']['output'];
  /** The service that discloses. */
  readonly service: Service;
};

/** One stay of a service in a partnership; both days are included. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** Of what. */
  readonly partnership: Partnership;
  /** Who. */
  readonly service: Service;
  /** The first day of the stay. */
  readonly validFrom: Scalars['Date']['output'];
  /** null is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** What can be written down. Nothing imported changes by it. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts in the register that a holder is asked to destroy a person's data. NOT_FOUND; BAD_INPUT where it is no holder. */
  readonly askDestruction: DestructionRequest;
  /** NOT_FOUND for an unknown one; FORBIDDEN for another's, except to a reviewer. */
  readonly deleteView: Scalars['ID']['output'];
  /** Records what came of a request. It is added to the request's history. NOT_FOUND. */
  readonly recordAnswer: DestructionRequest;
  /** Says where the work on a finding or gap stands. It is added to the history of the disclosure. NOT_FOUND, BAD_INPUT. */
  readonly reviewFinding: Review;
  /** Saves the state of a view under a name. `address` is the part of its address after the host. BAD_INPUT for an empty name or an address elsewhere. */
  readonly saveView: SavedView;
};


/** What can be written down. Nothing imported changes by it. */
export type MutationAskDestructionArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  person: Scalars['ID']['input'];
  service: Scalars['ID']['input'];
};


/** What can be written down. Nothing imported changes by it. */
export type MutationDeleteViewArgs = {
  id: Scalars['ID']['input'];
};


/** What can be written down. Nothing imported changes by it. */
export type MutationRecordAnswerArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  request: Scalars['ID']['input'];
  status: RequestStatus;
};


/** What can be written down. Nothing imported changes by it. */
export type MutationReviewFindingArgs = {
  comment?: InputMaybe<Scalars['String']['input']>;
  disclosure: Scalars['ID']['input'];
  rule: Scalars['String']['input'];
  state: ReviewState;
};


/** What can be written down. Nothing imported changes by it. */
export type MutationSaveViewArgs = {
  address: Scalars['String']['input'];
  name: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Whether and where a list goes on. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** What `after` takes to go on; null for an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more come after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** A multilateral partnership (samenwerkingsverband). */
export type Partnership = {
  readonly __typename?: 'Partnership';
  /** As imported. */
  readonly id: Scalars['ID']['output'];
  /** By the day they began; a service that left and came back is there twice. */
  readonly memberships: ReadonlyArray<Membership>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What it is for; null is not on record. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The partnership that it is a part of; null for none. */
  readonly subgroupOf?: Maybe<Partnership>;
  /** Its own parts, by id. A member of one is not therefore a member of this. */
  readonly subgroups: ReadonlyArray<Partnership>;
};

/** A page of partnerships. */
export type PartnershipConnection = {
  readonly __typename?: 'PartnershipConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<PartnershipEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of partnerships. */
export type PartnershipEdge = {
  readonly __typename?: 'PartnershipEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Partnership;
};

/** An order of partnerships. */
export type PartnershipOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: PartnershipOrderField;
};

/** What partnerships can be put in order of. */
export type PartnershipOrderField =
  /** Its id. */
  | 'ID'
  /** Its name. */
  | 'NAME'
  /** Its purpose; none comes first. */
  | 'PURPOSE';

/** One way, step by step. */
export type Path = {
  readonly __typename?: 'Path';
  /** In the order in which the data went; never empty. */
  readonly steps: ReadonlyArray<PathStep>;
};

/** One disclosure on the way, from its maker to the recipient that passed it on, or that was asked about. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The disclosure of this step. */
  readonly disclosure: Disclosure;
  /** Who made the disclosure. */
  readonly from: Service;
  /** The recipient on this way. */
  readonly to: Service;
};

/** Ways by which data came to a service. */
export type Paths = {
  readonly __typename?: 'Paths';
  /** Whether more come after, as far as can be gone on, and from where. */
  readonly pageInfo: PageInfo;
  /** Shortest first. */
  readonly paths: ReadonlyArray<Path>;
  /** Whether there are more than `first`. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Someone whose data is held (persoon). */
export type Person = {
  readonly __typename?: 'Person';
  /** The kind of person that this is. */
  readonly category: PersonCategory;
  /** As imported. */
  readonly id: Scalars['ID']['output'];
  /** ••• for a reader to whom names are not told: nobody is found or listed by it then. */
  readonly name: Scalars['String']['output'];
};

/** A kind of person that an authorisation can describe (persoonscategorie). */
export type PersonCategory = {
  readonly __typename?: 'PersonCategory';
  /** As imported. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
};

/** A page of persons. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of persons. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Person;
};

/** An order of persons. */
export type PersonOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: PersonOrderField;
};

/** What persons can be put in order of. */
export type PersonOrderField =
  /** The id of their category. */
  | 'CATEGORY'
  /** Their id. */
  | 'ID'
  /** Their name. */
  | 'NAME';

/** A POSSIBLE row has no disclosures and the verdict NOT_ASSESSED. */
export type PersonScopeRow = {
  readonly __typename?: 'PersonScopeRow';
  /** Those that the disclosures name. */
  readonly authorisations: ReadonlyArray<Authorisation>;
  /** What the disclosures carried of this person. */
  readonly dataTypes: ReadonlyArray<DataType>;
  /** The disclosures about the person that the service made or received. */
  readonly disclosures: ReadonlyArray<Disclosure>;
  /** Whether that is on record. */
  readonly reach: Reach;
  /** Who holds, or could hold, data of the person. */
  readonly service: Service;
  /** The worst of the disclosures: UNLAWFUL, UNDECIDED, CARELESS, LAWFUL, NOT_ASSESSED. */
  readonly verdict: Verdict;
};

/** What a disclosure is. */
export type Product =
  /** An analysis; not assessed. */
  | 'ANALYTICAL'
  /** The answer to a background check. */
  | 'BACKGROUND_CHECK'
  /** Information from an investigation. */
  | 'INVESTIGATIVE'
  /** For an operation together. */
  | 'JOINT_OPERATION'
  /** The answer that nothing is known; not assessed. */
  | 'NIL_REPLY';

/** All that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** Who looked at whom: the audit log. Only what every filter given lets through. Asking this is put in the log too. BAD_INPUT. */
  readonly auditEntries: AuditEntryConnection;
  /** How the audit log stands. */
  readonly auditLog: AuditLog;
  /** null when there is no such authorisation. */
  readonly authorisation?: Maybe<Authorisation>;
  /** What an authorisation covers, and what was done under it up to `asOf` (absent: today). NOT_FOUND, BAD_INPUT. */
  readonly authorisationScope: AuthorisationScope;
  /** Authorisations that every filter given lets through. BAD_INPUT. */
  readonly authorisations: AuthorisationConnection;
  /** Everything upstream or downstream of a disclosure by way of onward disclosures, nearest first; without itself. NOT_FOUND, BAD_INPUT. */
  readonly chain: ReadonlyArray<ChainLink>;
  /** The same a page at a time, as far as every filter given lets it through. NOT_FOUND, BAD_INPUT. */
  readonly chainConnection: ChainConnection;
  /** Weighing notes and authorisations, in force on that day (absent: today), that do not agree. BAD_INPUT. */
  readonly contradictions: ReadonlyArray<Contradiction>;
  /** The same a page at a time, as far as every filter given lets them through. BAD_INPUT. */
  readonly contradictionsConnection: ContradictionConnection;
  /** The register of requests to destroy; only what every filter given lets through. BAD_INPUT. */
  readonly destructionRequests: DestructionRequestConnection;
  /** null when there is no such disclosure. */
  readonly disclosure?: Maybe<Disclosure>;
  /**
   * Disclosures that every filter given lets through. `verdict` and `rule` are worked out and not stored: with one of them,
   * every disclosure that the other filters let through is judged for each page, so narrow it with those. BAD_INPUT.
   */
  readonly disclosures: DisclosureConnection;
  /**
   * What services are known to have received up to `asOf` (absent: today), by category of person or type of data. A pair of
   * which nothing was received has no cell. `disclosures(recipient:, personCategory: or dataType:, to:)` lists what is behind one.
   * NOT_FOUND for an unknown partnership, BAD_INPUT.
   */
  readonly exposureMatrix: ReadonlyArray<ExposureCell>;
  /**
   * Where one person's data went, as a graph that can be drawn as it is.
   * `asOf` is today (Europe/Amsterdam) where it is absent; `maxHops` is from 0 to 1000. At most `maxEdges` edges come at
   * once, in reading order, with the nodes at their ends; `after` goes on where a flow that was cut ended.
   * NOT_FOUND for an unknown person, BAD_INPUT for a bad day or hop count.
   */
  readonly flow: Flow;
  /** What is not on record: disclosures on which each rule is open, by the service that discloses and by quarter. */
  readonly gapCounts: ReadonlyArray<GapCount>;
  /** null when there is no such partnership. */
  readonly partnership?: Maybe<Partnership>;
  /** Who in a partnership holds, or could hold, whose data up to `asOf` (absent: today). NOT_FOUND, BAD_INPUT. */
  readonly partnershipExposure: Exposure;
  /** Partnerships that every filter given lets through. BAD_INPUT. */
  readonly partnerships: PartnershipConnection;
  /**
   * How data came from one service, or from wherever a person's data first left, to another service: chains of disclosures
   * of which each is an onward one of the one before. Shortest first; up to `asOf` (absent: today).
   * Give `person`, or `from`, or both. NOT_FOUND for an unknown id, BAD_INPUT where neither is given.
   */
  readonly paths: Paths;
  /** null when there is no such person. */
  readonly person?: Maybe<Person>;
  /** What of one person went to whom, under what; KNOWN first, nearest first. NOT_FOUND, BAD_INPUT. */
  readonly personScope: ReadonlyArray<PersonScopeRow>;
  /** Persons that every filter given lets through. BAD_INPUT. */
  readonly persons: PersonConnection;
  /** Everyone known to hold this person's data up to `asOf` (absent: today), to be asked to destroy it; nearest first. NOT_FOUND, BAD_INPUT. */
  readonly recall: ReadonlyArray<RecallRow>;
  /** Disclosures on which each rule fired (gaps are not counted). A rule that fired on none is left out. */
  readonly ruleCounts: ReadonlyArray<RuleCount>;
  /** The rules of the verdict, as the statements under cypher/rules say of themselves. */
  readonly rules: ReadonlyArray<Rule>;
  /** Views that were saved, by name; to an investigator only their own. */
  readonly savedViews: ReadonlyArray<SavedView>;
  /** The same a page at a time, as far as every filter given lets them through. BAD_INPUT. */
  readonly savedViewsConnection: SavedViewConnection;
  /** Names and ids of every kind, best match first. `first` is from 1 to 100. */
  readonly search: ReadonlyArray<SearchHit>;
  /** null when there is no such service. */
  readonly service?: Maybe<Service>;
  /** How many persons' data a service holds or could hold up to `asOf` (absent: today). NOT_FOUND, BAD_INPUT. */
  readonly serviceExposure: ExposureRow;
  /** Services that every filter given lets through. BAD_INPUT. */
  readonly services: ServiceConnection;
  /** Disclosures by verdict, up to and from the days given, both included; `service` is the one that discloses. A verdict that none has is left out. */
  readonly verdictCounts: ReadonlyArray<VerdictCount>;
  /** What answers are made from at this moment: two that were made from the same versions, on the same day, are the same. */
  readonly versions: Versions;
  /** Who asks, and what is there for them. Everyone who is signed in may ask it, whatever their roles. */
  readonly viewer: Viewer;
  /** null when there is no such weighing note. */
  readonly weighingNote?: Maybe<WeighingNote>;
  /** Weighing notes that every filter given lets through. BAD_INPUT. */
  readonly weighingNotes: WeighingNoteConnection;
  /** What would stand without authority if this one were withdrawn on that day. NOT_FOUND, BAD_INPUT. */
  readonly withdrawalImpact: WithdrawalImpact;
  /**
   * The work list: every rule that fired on a disclosure, by day, disclosure and rule; `gaps` adds those that are open.
   * Only what every filter given lets through. Its rules, or the `rule` given, are asked of every disclosure
   * that `service`, `from` and `to` let through: narrow it with those. BAD_INPUT.
   */
  readonly worklist: WorklistConnection;
};


/** All that can be asked. */
export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<AuditOrder>;
  person?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** All that can be asked. */
export type QueryAuthorisationArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryAuthorisationScopeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  authorisation: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryAuthorisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  kind?: InputMaybe<AuthorisationKind>;
  level?: InputMaybe<AuthorisationLevel>;
  orderBy?: InputMaybe<AuthorisationOrder>;
  partnership?: InputMaybe<Scalars['ID']['input']>;
  recipient?: InputMaybe<Scalars['ID']['input']>;
  service?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


/** All that can be asked. */
export type QueryChainArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  disclosure: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryChainConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction: Direction;
  disclosure: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  maxDistance?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ChainOrder>;
};


/** All that can be asked. */
export type QueryContradictionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** All that can be asked. */
export type QueryContradictionsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  authorisation?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ContradictionOrder>;
  service?: InputMaybe<Scalars['ID']['input']>;
  weighingNote?: InputMaybe<Scalars['ID']['input']>;
  what?: InputMaybe<ContradictionKind>;
};


/** All that can be asked. */
export type QueryDestructionRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<RequestOrder>;
  person?: InputMaybe<Scalars['ID']['input']>;
  service?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<RequestStatus>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** All that can be asked. */
export type QueryDisclosureArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authorisation?: InputMaybe<Scalars['ID']['input']>;
  channel?: InputMaybe<Channel>;
  condition?: InputMaybe<Condition>;
  dataType?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  onward?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<DisclosureOrder>;
  partnership?: InputMaybe<Scalars['ID']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  personCategory?: InputMaybe<Scalars['ID']['input']>;
  product?: InputMaybe<Product>;
  recipient?: InputMaybe<Scalars['ID']['input']>;
  rule?: InputMaybe<Scalars['String']['input']>;
  service?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  verdict?: InputMaybe<Verdict>;
};


/** All that can be asked. */
export type QueryExposureMatrixArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: ExposureBy;
  partnership?: InputMaybe<Scalars['ID']['input']>;
};


/** All that can be asked. */
export type QueryFlowArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  maxEdges?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  person: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryGapCountsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  service?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** All that can be asked. */
export type QueryPartnershipArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryPartnershipExposureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  partnership: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryPartnershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  member?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: InputMaybe<PartnershipOrder>;
  purpose?: InputMaybe<Scalars['String']['input']>;
  subgroupOf?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** All that can be asked. */
export type QueryPathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['ID']['input']>;
  person?: InputMaybe<Scalars['ID']['input']>;
  to: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryPersonScopeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  person: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  caseFile?: InputMaybe<Scalars['ID']['input']>;
  category?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** All that can be asked. */
export type QueryRecallArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  person: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryRuleCountsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  service?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** All that can be asked. */
export type QuerySavedViewsConnectionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  author?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: InputMaybe<SavedViewOrder>;
  person?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** All that can be asked. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** All that can be asked. */
export type QueryServiceArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryServiceExposureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  service: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryServicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  country?: InputMaybe<Scalars['String']['input']>;
  elevatedRisk?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<ServiceKind>;
  memberOf?: InputMaybe<Scalars['ID']['input']>;
  orderBy?: InputMaybe<ServiceOrder>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** All that can be asked. */
export type QueryVerdictCountsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  service?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** All that can be asked. */
export type QueryWeighingNoteArgs = {
  id: Scalars['ID']['input'];
};


/** All that can be asked. */
export type QueryWeighingNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  orderBy?: InputMaybe<WeighingNoteOrder>;
  permits?: InputMaybe<Product>;
  service?: InputMaybe<Scalars['ID']['input']>;
};


/** All that can be asked. */
export type QueryWithdrawalImpactArgs = {
  authorisation: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
};


/** All that can be asked. */
export type QueryWorklistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  disclosure?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  gaps?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<WorklistOrder>;
  rule?: InputMaybe<Scalars['String']['input']>;
  service?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<ReviewState>;
  to?: InputMaybe<Scalars['Date']['input']>;
  verdict?: InputMaybe<Verdict>;
};

/** KNOWN: on record. POSSIBLE: in the same partnership as a holder, on a day since that one received. */
export type Reach =
  /** Origin or recipient of a recorded disclosure about the person. */
  | 'KNOWN'
  /** In the same partnership as a holder, on a day since that one received; nothing is on record. */
  | 'POSSIBLE';

/** One holder to be asked to destroy what it received. */
export type RecallRow = {
  readonly __typename?: 'RecallRow';
  /** The conditions that any of them carried. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** The earliest day by which it must be destroyed. */
  readonly destroyBy?: Maybe<Scalars['Date']['output']>;
  /** What it received about the person. */
  readonly disclosures: ReadonlyArray<Disclosure>;
  /** How far it stands from the first disclosure. */
  readonly hops: Scalars['Int']['output'];
  /** Requests to this holder about this person, oldest first. */
  readonly requests: ReadonlyArray<DestructionRequest>;
  /** A foreign service that received the person's data. */
  readonly service: Service;
};

/** Something that was recorded about a request. */
export type RequestEvent = {
  readonly __typename?: 'RequestEvent';
  /** Who recorded it. */
  readonly author: Scalars['String']['output'];
  /** What was said with it; null for nothing. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The day on which it was recorded. */
  readonly day: Scalars['Date']['output'];
  /** What it became by this. */
  readonly status: RequestStatus;
};

/** An order of requests to destroy. */
export type RequestOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: RequestOrderField;
};

/** What requests to destroy can be put in order of. */
export type RequestOrderField =
  /** The day on which was asked. */
  | 'ASKED'
  /** The id of the person. */
  | 'PERSON'
  /** The id of the holder. */
  | 'SERVICE'
  /** The status that was recorded last, by the word. */
  | 'STATUS';

/** ASKED until an answer is recorded. */
export type RequestStatus =
  /** Asked, and no answer recorded yet. */
  | 'ASKED'
  /** The holder says that it is destroyed. */
  | 'CONFIRMED'
  /** The holder does not answer. */
  | 'NO_ANSWER'
  /** The holder will not destroy it. */
  | 'REFUSED';

/** What someone said about a finding, on a day. */
export type Review = {
  readonly __typename?: 'Review';
  /** Who wrote it. */
  readonly author: Scalars['String']['output'];
  /** Why; null for nothing. */
  readonly comment?: Maybe<Scalars['String']['output']>;
  /** The day on which it was written. */
  readonly day: Scalars['Date']['output'];
  /** What it is about. */
  readonly disclosure: Disclosure;
  /** Made when it was written. */
  readonly id: Scalars['ID']['output'];
  /** The rule that it is about. */
  readonly rule: Scalars['String']['output'];
  /** Where the work stood from then on. */
  readonly state: ReviewState;
};

/** A page of reviews. */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of reviews. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Review;
};

/** An order of reviews. */
export type ReviewOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: ReviewOrderField;
};

/** What reviews can be put in order of. */
export type ReviewOrderField =
  /** Who wrote it. */
  | 'AUTHOR'
  /** When it was written. */
  | 'DAY'
  /** The rule that it is about. */
  | 'RULE'
  /** Where the work stood from then on, by the word. */
  | 'STATE';

/** Where the work on a finding stands. OPEN until someone has said otherwise. */
export type ReviewState =
  /** It is a fault. */
  | 'CONFIRMED'
  /** There is an explanation: it is no fault. */
  | 'EXPLAINED'
  /** To be worked on. */
  | 'OPEN';

/** What someone may do; several go together. */
export type Role =
  /** Imports, and reads nothing. */
  | 'ADMINISTRATOR'
  /** Sees everyone, and no names. */
  | 'ANALYST'
  /** Sees the persons of assigned cases. */
  | 'INVESTIGATOR'
  /** Sees everyone; their names once a reason is given. */
  | 'REVIEWER';

/** A rule of the verdict. */
export type Rule = {
  readonly __typename?: 'Rule';
  /** Whether it asks about the authorisation, so that it can't fire where there is none. */
  readonly aboutAuthorisation: Scalars['Boolean']['output'];
  /** The question it asks, in English. */
  readonly asks: Scalars['String']['output'];
  /** Such as NO_BASIS; findings name it. */
  readonly name: Scalars['String']['output'];
  /** The section of the report that it comes from. */
  readonly report: Scalars['String']['output'];
  /** UNLAWFUL or CARELESS. */
  readonly severity: Verdict;
  /** The statement that decides it. */
  readonly statement: Scalars['String']['output'];
};

/** How often a rule fired. */
export type RuleCount = {
  readonly __typename?: 'RuleCount';
  /** Distinct disclosures. */
  readonly count: Scalars['Int']['output'];
  /** Its name. */
  readonly rule: Scalars['String']['output'];
};

/** The state of a view, kept for everyone who uses this database but investigators, who see only their own. */
export type SavedView = {
  readonly __typename?: 'SavedView';
  /** The part of its address after the host. */
  readonly address: Scalars['String']['output'];
  /** Who saved it. */
  readonly author: Scalars['String']['output'];
  /** The day on which it was saved. */
  readonly day: Scalars['Date']['output'];
  /** Made when it was saved. */
  readonly id: Scalars['ID']['output'];
  /** As it was given. */
  readonly name: Scalars['String']['output'];
  /** What was written with it; null for nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A page of saved views. */
export type SavedViewConnection = {
  readonly __typename?: 'SavedViewConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<SavedViewEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of saved views. */
export type SavedViewEdge = {
  readonly __typename?: 'SavedViewEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: SavedView;
};

/** An order of saved views. */
export type SavedViewOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: SavedViewOrderField;
};

/** What saved views can be put in order of. */
export type SavedViewOrderField =
  /** Who saved it. */
  | 'AUTHOR'
  /** The day on which it was saved. */
  | 'DAY'
  /** Its name. */
  | 'NAME';

/** A thing that was found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** What tells it apart from others of the same name: a person's category, a service's country, a disclosure's day, whose a data item is (the id of the person where names are not told). */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** With which to ask for it. */
  readonly id: Scalars['ID']['output'];
  /** The type's name in this schema, such as Person or Authorisation. */
  readonly kind: Scalars['String']['output'];
  /** The id where a thing has no name. */
  readonly name: Scalars['String']['output'];
};

/** A service (dienst): OWN (AIVD, MIVD) or FOREIGN. */
export type Service = {
  readonly __typename?: 'Service';
  /** Where it is from. */
  readonly country: Scalars['String']['output'];
  /** Whether it has an elevated risk profile. */
  readonly elevatedRisk: Scalars['Boolean']['output'];
  /** As imported, such as AIVD. */
  readonly id: Scalars['ID']['output'];
  /** OWN or FOREIGN. */
  readonly kind: Scalars['String']['output'];
  /** The partnerships it is or was in, oldest first. */
  readonly memberships: ReadonlyArray<Membership>;
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Its weighing notes, oldest first. */
  readonly weighingNotes: ReadonlyArray<WeighingNote>;
};

/** A page of services. */
export type ServiceConnection = {
  readonly __typename?: 'ServiceConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<ServiceEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of services. */
export type ServiceEdge = {
  readonly __typename?: 'ServiceEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Service;
};

/** Whose a service is. */
export type ServiceKind =
  /** A service of another country. */
  | 'FOREIGN'
  /** One of the two own services, AIVD and MIVD. */
  | 'OWN';

/** An order of services. */
export type ServiceOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: ServiceOrderField;
};

/** What services can be put in order of. */
export type ServiceOrderField =
  /** Its country. */
  | 'COUNTRY'
  /** Its id. */
  | 'ID'
  /** Foreign before own. */
  | 'KIND'
  /** Its name. */
  | 'NAME';

/** Which way a list runs. */
export type SortDirection =
  /** From low to high: A before B, an earlier day before a later. */
  | 'ASC'
  /** From high to low. */
  | 'DESC';

/** LAWFUL (rechtmatig), CARELESS (onzorgvuldig), UNLAWFUL (onrechtmatig), UNDECIDED (a fact is not on record) or NOT_ASSESSED. */
export type Verdict =
  /** A careless rule fires, and no unlawful rule fires or is open. */
  | 'CARELESS'
  /** No rule fires and none is open. */
  | 'LAWFUL'
  /** Made by a foreign service, a nil reply or an analysis. */
  | 'NOT_ASSESSED'
  /** It hangs on a fact that is not on record. */
  | 'UNDECIDED'
  /** An unlawful rule fires. */
  | 'UNLAWFUL';

/** How often a verdict occurs. */
export type VerdictCount = {
  readonly __typename?: 'VerdictCount';
  /** Distinct disclosures. */
  readonly count: Scalars['Int']['output'];
  /** Which. */
  readonly verdict: Verdict;
};

/** What answers are made from. */
export type Versions = {
  readonly __typename?: 'Versions';
  /**
   * A hash of all imported data that is there for whoever asks: the same rows give the same version. So an investigator's is that
   * of their cases, and where no names are told it takes no account of them. Reviews, requests and saved views are no part of it.
   */
  readonly data: Scalars['String']['output'];
  /**
   * Of whose data that is a hash: `all`, `nameless` where no names are told, or a word for an investigator's cases. Versions of the
   * data can be compared only where this is the same: two readers who may see different things have different ones of the same data.
   */
  readonly dataOf: Scalars['String']['output'];
  /** Of this software. */
  readonly product: Scalars['String']['output'];
  /** A hash of the statements that decide the verdict. Another one: a rule reads differently. */
  readonly rules: Scalars['String']['output'];
};

/** Whoever asks. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The questions and mutations of this schema that they may ask, by name. */
  readonly mayAsk: ReadonlyArray<Scalars['String']['output']>;
  /** The name that they signed in with: the author of what they write down. */
  readonly name: Scalars['String']['output'];
  /** Whether the names of persons are told. A reviewer must give a reason first, with the header `x-reason`. */
  readonly names: Scalars['Boolean']['output'];
  /** The reason that came with this request. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Empty for someone to whom no role was given; they may ask nothing else. */
  readonly roles: ReadonlyArray<Role>;
  /** False where no sign-in is set up: whoever sits at the machine that serves this is one user, with every role. */
  readonly signedIn: Scalars['Boolean']['output'];
};

/** The assessment of one foreign service for a period (wegingsnotitie). */
export type WeighingNote = {
  readonly __typename?: 'WeighingNote';
  /** Concern about how it protects data. */
  readonly dataProtection: Scalars['String']['output'];
  /** LOW, MEDIUM or HIGH concern, as are the four that follow. */
  readonly democracy: Scalars['String']['output'];
  /** Concern about respect for human rights. */
  readonly humanRights: Scalars['String']['output'];
  /** As imported. */
  readonly id: Scalars['ID']['output'];
  /** The conditions that it demands of every disclosure to the service. */
  readonly measures: ReadonlyArray<Scalars['String']['output']>;
  /** The products for which it permits disclosing. */
  readonly permits: ReadonlyArray<Scalars['String']['output']>;
  /** Concern about the powers that it has. */
  readonly powers: Scalars['String']['output'];
  /** Concern about professionalism and reliability. */
  readonly professionalism: Scalars['String']['output'];
  /** The foreign service that it assesses. */
  readonly service: Service;
  /** The first day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** Included; null is open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of weighing notes. */
export type WeighingNoteConnection = {
  readonly __typename?: 'WeighingNoteConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<WeighingNoteEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of weighing notes. */
export type WeighingNoteEdge = {
  readonly __typename?: 'WeighingNoteEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: WeighingNote;
};

/** An order of weighing notes. */
export type WeighingNoteOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: WeighingNoteOrderField;
};

/** What weighing notes can be put in order of. */
export type WeighingNoteOrderField =
  /** Its id. */
  | 'ID'
  /** The id of the service that it assesses. */
  | 'SERVICE'
  /** The day on which its period begins. */
  | 'VALID_FROM'
  /** The day on which its period ends; an open one comes last. */
  | 'VALID_TO';

/** What hangs on an authorisation from a day on. */
export type WithdrawalImpact = {
  readonly __typename?: 'WithdrawalImpact';
  /** Other authorisations under which no authorisation rule would fire for at least one of the assessed ones. */
  readonly alternatives: ReadonlyArray<Authorisation>;
  /** Those that name it, dated on or after the day. */
  readonly disclosures: ReadonlyArray<Disclosure>;
  /** Distinct persons in them. */
  readonly persons: Scalars['Int']['output'];
};

/** A page of the work list. */
export type WorklistConnection = {
  readonly __typename?: 'WorklistConnection';
  /** Those of this page, in order. */
  readonly edges: ReadonlyArray<WorklistEdge>;
  /** Whether more come after, and from where. */
  readonly pageInfo: PageInfo;
  /** How many every filter lets through, on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of the work list. */
export type WorklistEdge = {
  readonly __typename?: 'WorklistEdge';
  /** Its place in the list: what `after` takes. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Finding;
};

/** An order of the work list. */
export type WorklistOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: WorklistOrderField;
};

/** What the work list can be put in order of. */
export type WorklistOrderField =
  /** The day of the disclosure. */
  | 'DAY'
  /** The name of the rule. */
  | 'RULE'
  /** The id of the service that discloses. */
  | 'SERVICE'
  /** What it makes of the disclosure, worst first. */
  | 'VERDICT';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AuditArgument: ResolverTypeWrapper<AuditArgument>;
  AuditEntry: ResolverTypeWrapper<EntryValue>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditLog: ResolverTypeWrapper<StandingValue>;
  AuditOrder: AuditOrder;
  AuditOrderField: AuditOrderField;
  AuditQuestion: ResolverTypeWrapper<AuditQuestion>;
  AuditVerification: ResolverTypeWrapper<AuditVerification>;
  AuditWay: AuditWay;
  Authorisation: ResolverTypeWrapper<AuthorisationRecordValue>;
  AuthorisationConnection: ResolverTypeWrapper<PageValue>;
  AuthorisationEdge: ResolverTypeWrapper<PageEdgeValue>;
  AuthorisationKind: AuthorisationKind;
  AuthorisationLevel: AuthorisationLevel;
  AuthorisationOrder: AuthorisationOrder;
  AuthorisationOrderField: AuthorisationOrderField;
  AuthorisationScope: ResolverTypeWrapper<AuthorisationScopeValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChainConnection: ResolverTypeWrapper<Omit<ChainConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChainEdge']> }>;
  ChainEdge: ResolverTypeWrapper<Omit<ChainEdge, 'node'> & { node: ResolversTypes['ChainLink'] }>;
  ChainLink: ResolverTypeWrapper<ChainLinkValue>;
  ChainOrder: ChainOrder;
  ChainOrderField: ChainOrderField;
  Channel: Channel;
  Circumstance: ResolverTypeWrapper<Circumstance>;
  Condition: Condition;
  Contradiction: ResolverTypeWrapper<ContradictionValue>;
  ContradictionConnection: ResolverTypeWrapper<Omit<ContradictionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ContradictionEdge']> }>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionKind: ContradictionKind;
  ContradictionOrder: ContradictionOrder;
  ContradictionOrderField: ContradictionOrderField;
  DataItem: ResolverTypeWrapper<DataItemRecordValue>;
  DataItemConnection: ResolverTypeWrapper<PageValue>;
  DataItemEdge: ResolverTypeWrapper<PageEdgeValue>;
  DataItemOrder: DataItemOrder;
  DataItemOrderField: DataItemOrderField;
  DataType: ResolverTypeWrapper<NamedRecordValue>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DestructionRequest: ResolverTypeWrapper<DestructionRequestValue>;
  DestructionRequestConnection: ResolverTypeWrapper<Omit<DestructionRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DestructionRequestEdge']> }>;
  DestructionRequestEdge: ResolverTypeWrapper<Omit<DestructionRequestEdge, 'node'> & { node: ResolversTypes['DestructionRequest'] }>;
  Direction: Direction;
  Disclosure: ResolverTypeWrapper<DisclosureRecordValue>;
  DisclosureConnection: ResolverTypeWrapper<PageValue>;
  DisclosureEdge: ResolverTypeWrapper<PageEdgeValue>;
  DisclosureOrder: DisclosureOrder;
  DisclosureOrderField: DisclosureOrderField;
  Exposure: ResolverTypeWrapper<ExposureValue>;
  ExposureBy: ExposureBy;
  ExposureCell: ResolverTypeWrapper<ExposureCellValue>;
  ExposureRow: ResolverTypeWrapper<ExposureRowValue>;
  Fact: ResolverTypeWrapper<Fact>;
  Finding: ResolverTypeWrapper<FindingValue>;
  Flow: ResolverTypeWrapper<CutFlowValue>;
  FlowEdge: ResolverTypeWrapper<ShownEdgeValue>;
  FlowNode: ResolverTypeWrapper<FlowNodeValue>;
  GapCount: ResolverTypeWrapper<GapCountValue>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Membership: ResolverTypeWrapper<MembershipRecordValue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Partnership: ResolverTypeWrapper<PartnershipRecordValue>;
  PartnershipConnection: ResolverTypeWrapper<PageValue>;
  PartnershipEdge: ResolverTypeWrapper<PageEdgeValue>;
  PartnershipOrder: PartnershipOrder;
  PartnershipOrderField: PartnershipOrderField;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<PathStepValue>;
  Paths: ResolverTypeWrapper<Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  Person: ResolverTypeWrapper<PersonRecordValue>;
  PersonCategory: ResolverTypeWrapper<NamedRecordValue>;
  PersonConnection: ResolverTypeWrapper<PageValue>;
  PersonEdge: ResolverTypeWrapper<PageEdgeValue>;
  PersonOrder: PersonOrder;
  PersonOrderField: PersonOrderField;
  PersonScopeRow: ResolverTypeWrapper<PersonScopeRowValue>;
  Product: Product;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reach: Reach;
  RecallRow: ResolverTypeWrapper<RecallRowValue>;
  RequestEvent: ResolverTypeWrapper<RequestEvent>;
  RequestOrder: RequestOrder;
  RequestOrderField: RequestOrderField;
  RequestStatus: RequestStatus;
  Review: ResolverTypeWrapper<ReviewValue>;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ReviewEdge']> }>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ReviewOrder: ReviewOrder;
  ReviewOrderField: ReviewOrderField;
  ReviewState: ReviewState;
  Role: Role;
  Rule: ResolverTypeWrapper<RuleValue>;
  RuleCount: ResolverTypeWrapper<RuleCount>;
  SavedView: ResolverTypeWrapper<SavedView>;
  SavedViewConnection: ResolverTypeWrapper<SavedViewConnection>;
  SavedViewEdge: ResolverTypeWrapper<SavedViewEdge>;
  SavedViewOrder: SavedViewOrder;
  SavedViewOrderField: SavedViewOrderField;
  SearchHit: ResolverTypeWrapper<SearchHit>;
  Service: ResolverTypeWrapper<ServiceRecordValue>;
  ServiceConnection: ResolverTypeWrapper<PageValue>;
  ServiceEdge: ResolverTypeWrapper<PageEdgeValue>;
  ServiceKind: ServiceKind;
  ServiceOrder: ServiceOrder;
  ServiceOrderField: ServiceOrderField;
  SortDirection: SortDirection;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Verdict: Verdict;
  VerdictCount: ResolverTypeWrapper<VerdictCount>;
  Versions: ResolverTypeWrapper<Versions>;
  Viewer: ResolverTypeWrapper<Viewer>;
  WeighingNote: ResolverTypeWrapper<WeighingNoteRecordValue>;
  WeighingNoteConnection: ResolverTypeWrapper<PageValue>;
  WeighingNoteEdge: ResolverTypeWrapper<PageEdgeValue>;
  WeighingNoteOrder: WeighingNoteOrder;
  WeighingNoteOrderField: WeighingNoteOrderField;
  WithdrawalImpact: ResolverTypeWrapper<WithdrawalImpactValue>;
  WorklistConnection: ResolverTypeWrapper<Omit<WorklistConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['WorklistEdge']> }>;
  WorklistEdge: ResolverTypeWrapper<Omit<WorklistEdge, 'node'> & { node: ResolversTypes['Finding'] }>;
  WorklistOrder: WorklistOrder;
  WorklistOrderField: WorklistOrderField;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditArgument: AuditArgument;
  AuditEntry: EntryValue;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditLog: StandingValue;
  AuditOrder: AuditOrder;
  AuditQuestion: AuditQuestion;
  AuditVerification: AuditVerification;
  Authorisation: AuthorisationRecordValue;
  AuthorisationConnection: PageValue;
  AuthorisationEdge: PageEdgeValue;
  AuthorisationOrder: AuthorisationOrder;
  AuthorisationScope: AuthorisationScopeValue;
  Boolean: Scalars['Boolean']['output'];
  ChainConnection: Omit<ChainConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChainEdge']> };
  ChainEdge: Omit<ChainEdge, 'node'> & { node: ResolversParentTypes['ChainLink'] };
  ChainLink: ChainLinkValue;
  ChainOrder: ChainOrder;
  Circumstance: Circumstance;
  Contradiction: ContradictionValue;
  ContradictionConnection: Omit<ContradictionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ContradictionEdge']> };
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  ContradictionOrder: ContradictionOrder;
  DataItem: DataItemRecordValue;
  DataItemConnection: PageValue;
  DataItemEdge: PageEdgeValue;
  DataItemOrder: DataItemOrder;
  DataType: NamedRecordValue;
  Date: Scalars['Date']['output'];
  DestructionRequest: DestructionRequestValue;
  DestructionRequestConnection: Omit<DestructionRequestConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DestructionRequestEdge']> };
  DestructionRequestEdge: Omit<DestructionRequestEdge, 'node'> & { node: ResolversParentTypes['DestructionRequest'] };
  Disclosure: DisclosureRecordValue;
  DisclosureConnection: PageValue;
  DisclosureEdge: PageEdgeValue;
  DisclosureOrder: DisclosureOrder;
  Exposure: ExposureValue;
  ExposureCell: ExposureCellValue;
  ExposureRow: ExposureRowValue;
  Fact: Fact;
  Finding: FindingValue;
  Flow: CutFlowValue;
  FlowEdge: ShownEdgeValue;
  FlowNode: FlowNodeValue;
  GapCount: GapCountValue;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Membership: MembershipRecordValue;
  Mutation: Record<PropertyKey, never>;
  PageInfo: PageInfo;
  Partnership: PartnershipRecordValue;
  PartnershipConnection: PageValue;
  PartnershipEdge: PageEdgeValue;
  PartnershipOrder: PartnershipOrder;
  Path: Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathStep: PathStepValue;
  Paths: Omit<Paths, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  Person: PersonRecordValue;
  PersonCategory: NamedRecordValue;
  PersonConnection: PageValue;
  PersonEdge: PageEdgeValue;
  PersonOrder: PersonOrder;
  PersonScopeRow: PersonScopeRowValue;
  Query: Record<PropertyKey, never>;
  RecallRow: RecallRowValue;
  RequestEvent: RequestEvent;
  RequestOrder: RequestOrder;
  Review: ReviewValue;
  ReviewConnection: Omit<ReviewConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewEdge']> };
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ReviewOrder: ReviewOrder;
  Rule: RuleValue;
  RuleCount: RuleCount;
  SavedView: SavedView;
  SavedViewConnection: SavedViewConnection;
  SavedViewEdge: SavedViewEdge;
  SavedViewOrder: SavedViewOrder;
  SearchHit: SearchHit;
  Service: ServiceRecordValue;
  ServiceConnection: PageValue;
  ServiceEdge: PageEdgeValue;
  ServiceOrder: ServiceOrder;
  String: Scalars['String']['output'];
  VerdictCount: VerdictCount;
  Versions: Versions;
  Viewer: Viewer;
  WeighingNote: WeighingNoteRecordValue;
  WeighingNoteConnection: PageValue;
  WeighingNoteEdge: PageEdgeValue;
  WeighingNoteOrder: WeighingNoteOrder;
  WithdrawalImpact: WithdrawalImpactValue;
  WorklistConnection: Omit<WorklistConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['WorklistEdge']> };
  WorklistEdge: Omit<WorklistEdge, 'node'> & { node: ResolversParentTypes['Finding'] };
  WorklistOrder: WorklistOrder;
};

export type AuditArgumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditArgument'] = ResolversParentTypes['AuditArgument']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  asked?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['AuditQuestion']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['AuditWay'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditLog'] = ResolversParentTypes['AuditLog']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['AuditVerification'], ParentType, ContextType>;
};

export type AuditQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditQuestion'] = ResolversParentTypes['AuditQuestion']> = {
  arguments?: Resolver<ReadonlyArray<ResolversTypes['AuditArgument']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditVerification'] = ResolversParentTypes['AuditVerification']> = {
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuthorisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Authorisation'] = ResolversParentTypes['Authorisation']> = {
  closed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataTypes?: Resolver<ReadonlyArray<ResolversTypes['DataType']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  necessity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partnerships?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  personCategories?: Resolver<ReadonlyArray<ResolversTypes['PersonCategory']>, ParentType, ContextType>;
  proportionality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['Service']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AuthorisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorisationConnection'] = ResolversParentTypes['AuthorisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuthorisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuthorisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorisationEdge'] = ResolversParentTypes['AuthorisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Authorisation'], ParentType, ContextType>;
};

export type AuthorisationScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorisationScope'] = ResolversParentTypes['AuthorisationScope']> = {
  authorisation?: Resolver<ResolversTypes['Authorisation'], ParentType, ContextType>;
  byVerdict?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  disclosures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outside?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  outsideConnection?: Resolver<ResolversTypes['WorklistConnection'], ParentType, ContextType, RequireFields<AuthorisationScopeOutsideConnectionArgs, 'first' | 'orderBy'>>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainConnection'] = ResolversParentTypes['ChainConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChainEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainEdge'] = ResolversParentTypes['ChainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainLink'], ParentType, ContextType>;
};

export type ChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainLink'] = ResolversParentTypes['ChainLink']> = {
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CircumstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Circumstance'] = ResolversParentTypes['Circumstance']> = {
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  authorisation?: Resolver<ResolversTypes['Authorisation'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  weighingNote?: Resolver<ResolversTypes['WeighingNote'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type DataItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataItem'] = ResolversParentTypes['DataItem']> = {
  basis?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['DataType'], ParentType, ContextType>;
};

export type DataItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataItemConnection'] = ResolversParentTypes['DataItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataItemEdge'] = ResolversParentTypes['DataItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataItem'], ParentType, ContextType>;
};

export type DataTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataType'] = ResolversParentTypes['DataType']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DestructionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestructionRequest'] = ResolversParentTypes['DestructionRequest']> = {
  history?: Resolver<ReadonlyArray<ResolversTypes['RequestEvent']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
};

export type DestructionRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestructionRequestConnection'] = ResolversParentTypes['DestructionRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DestructionRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DestructionRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DestructionRequestEdge'] = ResolversParentTypes['DestructionRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DestructionRequest'], ParentType, ContextType>;
};

export type DisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disclosure'] = ResolversParentTypes['Disclosure']> = {
  authorisation?: Resolver<Maybe<ResolversTypes['Authorisation']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  controlDone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  dataItems?: Resolver<ReadonlyArray<ResolversTypes['DataItem']>, ParentType, ContextType>;
  dataItemsConnection?: Resolver<ResolversTypes['DataItemConnection'], ParentType, ContextType, RequireFields<DisclosureDataItemsConnectionArgs, 'first' | 'orderBy'>>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  destroyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onward?: Resolver<ReadonlyArray<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  onwardConnection?: Resolver<ResolversTypes['DisclosureConnection'], ParentType, ContextType, RequireFields<DisclosureOnwardConnectionArgs, 'first' | 'orderBy'>>;
  onwardOf?: Resolver<ReadonlyArray<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  persons?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  personsConnection?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<DisclosurePersonsConnectionArgs, 'first' | 'orderBy'>>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['Service']>, ParentType, ContextType>;
  registered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reliabilityIndicated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requestAuthorised?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requestMade?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  reviewsConnection?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<DisclosureReviewsConnectionArgs, 'first' | 'orderBy'>>;
  timelinessIndicated?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  toPartnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  toServices?: Resolver<ReadonlyArray<ResolversTypes['Service']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type DisclosureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureConnection'] = ResolversParentTypes['DisclosureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisclosureEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosureEdge'] = ResolversParentTypes['DisclosureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['ExposureRow']>, ParentType, ContextType>;
  unlawfulPersons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureCell'] = ResolversParentTypes['ExposureCell']> = {
  dataType?: Resolver<Maybe<ResolversTypes['DataType']>, ParentType, ContextType>;
  disclosures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personCategory?: Resolver<Maybe<ResolversTypes['PersonCategory']>, ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type ExposureRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureRow'] = ResolversParentTypes['ExposureRow']> = {
  disclosures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  unlawful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  circumstances?: Resolver<ReadonlyArray<ResolversTypes['Circumstance']>, ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type FlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Flow'] = ResolversParentTypes['Flow']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['FlowEdge']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FlowNode']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FlowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowEdge'] = ResolversParentTypes['FlowEdge']> = {
  dataTypes?: Resolver<ReadonlyArray<ResolversTypes['DataType']>, ParentType, ContextType>;
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hop?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Reach'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FlowNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FlowNode'] = ResolversParentTypes['FlowNode']> = {
  firstReceived?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Reach'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
};

export type GapCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapCount'] = ResolversParentTypes['GapCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  askDestruction?: Resolver<ResolversTypes['DestructionRequest'], ParentType, ContextType, RequireFields<MutationAskDestructionArgs, 'person' | 'service'>>;
  deleteView?: Resolver<ResolversTypes['ID'], ParentType, ContextType, RequireFields<MutationDeleteViewArgs, 'id'>>;
  recordAnswer?: Resolver<ResolversTypes['DestructionRequest'], ParentType, ContextType, RequireFields<MutationRecordAnswerArgs, 'request' | 'status'>>;
  reviewFinding?: Resolver<ResolversTypes['Review'], ParentType, ContextType, RequireFields<MutationReviewFindingArgs, 'disclosure' | 'rule' | 'state'>>;
  saveView?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType, RequireFields<MutationSaveViewArgs, 'address' | 'name'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subgroupOf?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  subgroups?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  category?: Resolver<ResolversTypes['PersonCategory'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCategory'] = ResolversParentTypes['PersonCategory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonScopeRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonScopeRow'] = ResolversParentTypes['PersonScopeRow']> = {
  authorisations?: Resolver<ReadonlyArray<ResolversTypes['Authorisation']>, ParentType, ContextType>;
  dataTypes?: Resolver<ReadonlyArray<ResolversTypes['DataType']>, ParentType, ContextType>;
  disclosures?: Resolver<ReadonlyArray<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Reach'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first' | 'orderBy'>>;
  auditLog?: Resolver<ResolversTypes['AuditLog'], ParentType, ContextType>;
  authorisation?: Resolver<Maybe<ResolversTypes['Authorisation']>, ParentType, ContextType, RequireFields<QueryAuthorisationArgs, 'id'>>;
  authorisationScope?: Resolver<ResolversTypes['AuthorisationScope'], ParentType, ContextType, RequireFields<QueryAuthorisationScopeArgs, 'authorisation'>>;
  authorisations?: Resolver<ResolversTypes['AuthorisationConnection'], ParentType, ContextType, RequireFields<QueryAuthorisationsArgs, 'first' | 'orderBy'>>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['ChainLink']>, ParentType, ContextType, RequireFields<QueryChainArgs, 'direction' | 'disclosure'>>;
  chainConnection?: Resolver<ResolversTypes['ChainConnection'], ParentType, ContextType, RequireFields<QueryChainConnectionArgs, 'direction' | 'disclosure' | 'first' | 'orderBy'>>;
  contradictions?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType, Partial<QueryContradictionsArgs>>;
  contradictionsConnection?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<QueryContradictionsConnectionArgs, 'first' | 'orderBy'>>;
  destructionRequests?: Resolver<ResolversTypes['DestructionRequestConnection'], ParentType, ContextType, RequireFields<QueryDestructionRequestsArgs, 'first' | 'orderBy'>>;
  disclosure?: Resolver<Maybe<ResolversTypes['Disclosure']>, ParentType, ContextType, RequireFields<QueryDisclosureArgs, 'id'>>;
  disclosures?: Resolver<ResolversTypes['DisclosureConnection'], ParentType, ContextType, RequireFields<QueryDisclosuresArgs, 'first' | 'orderBy'>>;
  exposureMatrix?: Resolver<ReadonlyArray<ResolversTypes['ExposureCell']>, ParentType, ContextType, RequireFields<QueryExposureMatrixArgs, 'by'>>;
  flow?: Resolver<ResolversTypes['Flow'], ParentType, ContextType, RequireFields<QueryFlowArgs, 'maxEdges' | 'maxHops' | 'person'>>;
  gapCounts?: Resolver<ReadonlyArray<ResolversTypes['GapCount']>, ParentType, ContextType, Partial<QueryGapCountsArgs>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  partnershipExposure?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType, RequireFields<QueryPartnershipExposureArgs, 'partnership'>>;
  partnerships?: Resolver<ResolversTypes['PartnershipConnection'], ParentType, ContextType, RequireFields<QueryPartnershipsArgs, 'first' | 'orderBy'>>;
  paths?: Resolver<ResolversTypes['Paths'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'to'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  personScope?: Resolver<ReadonlyArray<ResolversTypes['PersonScopeRow']>, ParentType, ContextType, RequireFields<QueryPersonScopeArgs, 'person'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'first' | 'orderBy'>>;
  recall?: Resolver<ReadonlyArray<ResolversTypes['RecallRow']>, ParentType, ContextType, RequireFields<QueryRecallArgs, 'person'>>;
  ruleCounts?: Resolver<ReadonlyArray<ResolversTypes['RuleCount']>, ParentType, ContextType, Partial<QueryRuleCountsArgs>>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Rule']>, ParentType, ContextType>;
  savedViews?: Resolver<ReadonlyArray<ResolversTypes['SavedView']>, ParentType, ContextType>;
  savedViewsConnection?: Resolver<ResolversTypes['SavedViewConnection'], ParentType, ContextType, RequireFields<QuerySavedViewsConnectionArgs, 'first' | 'orderBy'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  service?: Resolver<Maybe<ResolversTypes['Service']>, ParentType, ContextType, RequireFields<QueryServiceArgs, 'id'>>;
  serviceExposure?: Resolver<ResolversTypes['ExposureRow'], ParentType, ContextType, RequireFields<QueryServiceExposureArgs, 'service'>>;
  services?: Resolver<ResolversTypes['ServiceConnection'], ParentType, ContextType, RequireFields<QueryServicesArgs, 'first' | 'orderBy'>>;
  verdictCounts?: Resolver<ReadonlyArray<ResolversTypes['VerdictCount']>, ParentType, ContextType, Partial<QueryVerdictCountsArgs>>;
  versions?: Resolver<ResolversTypes['Versions'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  weighingNote?: Resolver<Maybe<ResolversTypes['WeighingNote']>, ParentType, ContextType, RequireFields<QueryWeighingNoteArgs, 'id'>>;
  weighingNotes?: Resolver<ResolversTypes['WeighingNoteConnection'], ParentType, ContextType, RequireFields<QueryWeighingNotesArgs, 'first' | 'orderBy'>>;
  withdrawalImpact?: Resolver<ResolversTypes['WithdrawalImpact'], ParentType, ContextType, RequireFields<QueryWithdrawalImpactArgs, 'authorisation' | 'on'>>;
  worklist?: Resolver<ResolversTypes['WorklistConnection'], ParentType, ContextType, RequireFields<QueryWorklistArgs, 'first' | 'gaps' | 'orderBy'>>;
};

export type RecallRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecallRow'] = ResolversParentTypes['RecallRow']> = {
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  destroyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disclosures?: Resolver<ReadonlyArray<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requests?: Resolver<ReadonlyArray<ResolversTypes['DestructionRequest']>, ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type RequestEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEvent'] = ResolversParentTypes['RequestEvent']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  disclosure?: Resolver<ResolversTypes['Disclosure'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  aboutAuthorisation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleCount'] = ResolversParentTypes['RuleCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SavedViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedView'] = ResolversParentTypes['SavedView']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SavedViewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedViewConnection'] = ResolversParentTypes['SavedViewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SavedViewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedViewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedViewEdge'] = ResolversParentTypes['SavedViewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedView'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  elevatedRisk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weighingNotes?: Resolver<ReadonlyArray<ResolversTypes['WeighingNote']>, ParentType, ContextType>;
};

export type ServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceConnection'] = ResolversParentTypes['ServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceEdge'] = ResolversParentTypes['ServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type VerdictCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictCount'] = ResolversParentTypes['VerdictCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type VersionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Versions'] = ResolversParentTypes['Versions']> = {
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataOf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  mayAsk?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  signedIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WeighingNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeighingNote'] = ResolversParentTypes['WeighingNote']> = {
  dataProtection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  democracy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  humanRights?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  permits?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  powers?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionalism?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WeighingNoteConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeighingNoteConnection'] = ResolversParentTypes['WeighingNoteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WeighingNoteEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WeighingNoteEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WeighingNoteEdge'] = ResolversParentTypes['WeighingNoteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WeighingNote'], ParentType, ContextType>;
};

export type WithdrawalImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawalImpact'] = ResolversParentTypes['WithdrawalImpact']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['Authorisation']>, ParentType, ContextType>;
  disclosures?: Resolver<ReadonlyArray<ResolversTypes['Disclosure']>, ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorklistConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorklistConnection'] = ResolversParentTypes['WorklistConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorklistEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorklistEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorklistEdge'] = ResolversParentTypes['WorklistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AuditArgument?: AuditArgumentResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  AuditLog?: AuditLogResolvers<ContextType>;
  AuditQuestion?: AuditQuestionResolvers<ContextType>;
  AuditVerification?: AuditVerificationResolvers<ContextType>;
  Authorisation?: AuthorisationResolvers<ContextType>;
  AuthorisationConnection?: AuthorisationConnectionResolvers<ContextType>;
  AuthorisationEdge?: AuthorisationEdgeResolvers<ContextType>;
  AuthorisationScope?: AuthorisationScopeResolvers<ContextType>;
  ChainConnection?: ChainConnectionResolvers<ContextType>;
  ChainEdge?: ChainEdgeResolvers<ContextType>;
  ChainLink?: ChainLinkResolvers<ContextType>;
  Circumstance?: CircumstanceResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  DataItem?: DataItemResolvers<ContextType>;
  DataItemConnection?: DataItemConnectionResolvers<ContextType>;
  DataItemEdge?: DataItemEdgeResolvers<ContextType>;
  DataType?: DataTypeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DestructionRequest?: DestructionRequestResolvers<ContextType>;
  DestructionRequestConnection?: DestructionRequestConnectionResolvers<ContextType>;
  DestructionRequestEdge?: DestructionRequestEdgeResolvers<ContextType>;
  Disclosure?: DisclosureResolvers<ContextType>;
  DisclosureConnection?: DisclosureConnectionResolvers<ContextType>;
  DisclosureEdge?: DisclosureEdgeResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  ExposureCell?: ExposureCellResolvers<ContextType>;
  ExposureRow?: ExposureRowResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Flow?: FlowResolvers<ContextType>;
  FlowEdge?: FlowEdgeResolvers<ContextType>;
  FlowNode?: FlowNodeResolvers<ContextType>;
  GapCount?: GapCountResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonCategory?: PersonCategoryResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonScopeRow?: PersonScopeRowResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecallRow?: RecallRowResolvers<ContextType>;
  RequestEvent?: RequestEventResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleCount?: RuleCountResolvers<ContextType>;
  SavedView?: SavedViewResolvers<ContextType>;
  SavedViewConnection?: SavedViewConnectionResolvers<ContextType>;
  SavedViewEdge?: SavedViewEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  ServiceConnection?: ServiceConnectionResolvers<ContextType>;
  ServiceEdge?: ServiceEdgeResolvers<ContextType>;
  VerdictCount?: VerdictCountResolvers<ContextType>;
  Versions?: VersionsResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WeighingNote?: WeighingNoteResolvers<ContextType>;
  WeighingNoteConnection?: WeighingNoteConnectionResolvers<ContextType>;
  WeighingNoteEdge?: WeighingNoteEdgeResolvers<ContextType>;
  WithdrawalImpact?: WithdrawalImpactResolvers<ContextType>;
  WorklistConnection?: WorklistConnectionResolvers<ContextType>;
  WorklistEdge?: WorklistEdgeResolvers<ContextType>;
};

