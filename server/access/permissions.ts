import { ProductError } from '../errors.ts';
import type { MutationResolvers, QueryResolvers } from '../generated/schema.ts';
import type { Identity, Role } from './reader.ts';

/** One of these roles, or anyone who is signed in, whatever their roles. */
type Allowed = readonly Role[] | 'anyone';

const readers: Allowed = ['investigator', 'reviewer', 'analyst'];
const workers: Allowed = ['investigator', 'reviewer'];

/** Who may do what: every root field of the schema and every route that answers with data. */
export const permissions = {
  Query: {
    auditEntries: ['reviewer'],
    auditLog: ['reviewer'],
    authorisation: readers,
    authorisationScope: readers,
    authorisations: readers,
    chain: readers,
    chainConnection: readers,
    contradictions: readers,
    contradictionsConnection: readers,
    destructionRequests: readers,
    disclosure: readers,
    disclosures: readers,
    exposureMatrix: readers,
    flow: readers,
    gapCounts: readers,
    partnership: readers,
    partnershipExposure: readers,
    partnerships: readers,
    paths: readers,
    person: readers,
    personScope: readers,
    persons: readers,
    recall: readers,
    ruleCounts: readers,
    rules: readers,
    savedViews: readers,
    savedViewsConnection: readers,
    search: readers,
    service: readers,
    serviceExposure: readers,
    services: readers,
    verdictCounts: readers,
    versions: readers,
    viewer: 'anyone',
    weighingNote: readers,
    weighingNotes: readers,
    withdrawalImpact: readers,
    worklist: readers,
  } satisfies Record<keyof QueryResolvers, Allowed>,
  Mutation: {
    askDestruction: workers,
    deleteView: readers,
    recordAnswer: workers,
    reviewFinding: ['reviewer'],
    saveView: readers,
  } satisfies Record<keyof MutationResolvers, Allowed>,
  /** By the beginning of the path. What is asked of /graphql is decided field by field. */
  route: {
    '/graphql': 'anyone',
    '/export': readers,
    '/import': ['administrator'],
  } satisfies Record<string, Allowed>,
} as const;

const oneOf = new Intl.ListFormat('en', { type: 'disjunction' });

const lets = (allowed: Allowed, { roles }: Pick<Identity, 'roles'>): boolean =>
  allowed === 'anyone' || allowed.some((role) => roles.has(role));

/** The root fields that someone may ask, by name. */
export const mayAsk = (identity: Pick<Identity, 'roles'>): string[] =>
  Object.entries({ ...permissions.Query, ...permissions.Mutation }).flatMap(([name, allowed]) =>
    lets(allowed, identity) ? [name] : [],
  );

/** @throws ProductError FORBIDDEN where nobody with these roles may do it */
export function demand({ name, roles }: Identity, allowed: Allowed, what: string): void {
  if (allowed === 'anyone' || lets(allowed, { roles })) return;
  const has = roles.size === 0 ? 'no role here' : `the role ${[...roles].join(', ')}`;
  throw new ProductError('FORBIDDEN', `${what} needs the role ${oneOf.format(allowed)}; ${name} has ${has}.`);
}

/**
 * What someone made is theirs to take away; a reviewer may take away anyone's.
 * @throws ProductError FORBIDDEN where another made it
 */
export function demandOwn(identity: Identity, author: string, what: string): void {
  if (identity.name !== author) demand(identity, ['reviewer'], `${what} of ${author}`);
}
