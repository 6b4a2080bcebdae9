import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from './schema.ts';

/** Lists that come whole, and which connection gives the same a page at a time: a field, and the arguments that make it so. */
const pagedElsewhere: Readonly<Record<string, readonly [field: string, ...args: string[]]>> = {
  'Query.contradictions': ['Query.contradictionsConnection'],
  'Query.chain': ['Query.chainConnection'],
  'Query.savedViews': ['Query.savedViewsConnection'],
  'Disclosure.persons': ['Disclosure.personsConnection'],
  'Disclosure.dataItems': ['Disclosure.dataItemsConnection'],
  'Disclosure.onward': ['Disclosure.onwardConnection'],
  'Disclosure.reviews': ['Disclosure.reviewsConnection'],
  'AuthorisationScope.outside': ['AuthorisationScope.outsideConnection'],
  'Service.weighingNotes': ['Query.weighingNotes', 'service'],
  'Partnership.subgroups': ['Query.partnerships', 'subgroupOf'],
  'PersonScopeRow.disclosures': ['Query.disclosures', 'person', 'service', 'recipient', 'to'],
  'PersonScopeRow.authorisations': ['Query.authorisations', 'recipient', 'partnership'],
  'RecallRow.disclosures': ['Query.disclosures', 'person', 'recipient', 'to'],
  'RecallRow.requests': ['Query.destructionRequests', 'person', 'service'],
  'WithdrawalImpact.disclosures': ['Query.disclosures', 'authorisation', 'from'],
};

/** Lists that are as long as they are whatever is imported, or as what one hand writes, and why. */
const bounded: Readonly<Record<string, string>> = {
  'AuditEntry.asked': 'the ids in one question, of which a question holds so many words',
  'AuditEntry.cases': 'the cases of one investigator that concern whom one answer tells of',
  'AuditEntry.questions': 'those of one request, of which a question holds so many words',
  'AuditEntry.roles': 'there are four roles',
  'AuditQuestion.arguments': 'those that a question of the schema has',
  'Viewer.mayAsk': 'the questions of the schema',
  'Viewer.roles': 'there are four roles',
  'Query.rules': 'there are nineteen rules',
  'Query.ruleCounts': 'a row for each rule',
  'Query.verdictCounts': 'a row for each verdict',
  'AuthorisationScope.byVerdict': 'a row for each verdict',
  'Disclosure.findings': 'one for each rule at most',
  'Disclosure.gaps': 'one for each rule at most',
  'Disclosure.conditions': 'words of the format',
  'RecallRow.conditions': 'words of the format',
  'WeighingNote.permits': 'words of the format',
  'WeighingNote.measures': 'words of the format',
  'Circumstance.facts': 'those that a rule looks at',
  'Path.steps': 'onward disclosures in a row about one person',
  'DestructionRequest.history': 'what was recorded by hand about one request',
  'Authorisation.services': 'written by hand with one authorisation',
  'Authorisation.partnerships': 'written by hand with one authorisation',
  'Authorisation.personCategories': 'of the person categories, a list kept by hand',
  'Authorisation.dataTypes': 'of the data types, a list kept by hand',
  'FlowEdge.dataTypes': 'of the data types, a list kept by hand',
  'PersonScopeRow.dataTypes': 'of the data types, a list kept by hand',
  'Disclosure.recipients': 'at most one for each service, of which there are as many as services abroad',
  'Disclosure.toServices': 'likewise',
  'Query.personScope': 'a row for each service',
  'Query.recall': 'a row for each service',
  'Query.exposureMatrix': 'a cell for each service and each of the data types or person categories',
  'Query.gapCounts': 'a row for each own service, rule and quarter',
  'Exposure.rows': 'a row for each service',
  'Service.memberships': 'the stays of one service in partnerships',
  'Partnership.memberships': 'the stays of services in one partnership',
  'Disclosure.onwardOf': 'the columns of one row that its maker wrote',
  'Finding.evidence': 'a line for each person, item or recipient of one disclosure on which the rule fired',
  'Finding.circumstances': 'as evidence',
  'WithdrawalImpact.alternatives': 'authorisations of the own services, given by hand',
};

type Field = GraphQLField<unknown, unknown>;

const types = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const isConnection = (type: GraphQLObjectType): boolean =>
  'pageInfo' in type.getFields() && 'edges' in type.getFields();
const takes = ({ args }: Field, name: string): boolean => args.some((arg) => arg.name === name);

const fields = types.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field, name: `${type.name}.${field.name}` })),
);
const lists = fields.filter(({ field }) => isListType(getNullableType(field.type)));
const fieldOf = (name: string): Field | undefined => fields.find((one) => one.name === name)?.field;

/** Within a connection, or of a type that says itself whether it was cut off, or with a number of its own. */
const isCutOff = ({ type, field }: (typeof lists)[number]): boolean =>
  isConnection(type) || 'truncated' in type.getFields() || takes(field, 'first');

test('every list is a page, is cut off, is given by a page elsewhere, or does not grow with the data', () => {
  const others = lists.filter((list) => !isCutOff(list)).map(({ name }) => name);
  expect(others.sort()).toEqual([...Object.keys(pagedElsewhere), ...Object.keys(bounded)].sort());
});

test.each(fields.filter(({ field }) => isConnectionType(field)).map((one) => [one.name, one.field] as const))(
  '%s takes a page size and a cursor, and tells where it goes on and how many there are',
  (_, field) => {
    const type = getNamedType(field.type);
    expect(takes(field, 'first') && takes(field, 'after')).toBe(true);
    expect(isObjectType(type) && Object.keys(type.getFields()).sort()).toEqual(['edges', 'pageInfo', 'totalCount']);
  },
);

function isConnectionType(field: Field): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) && isConnection(type);
}

test.each(Object.entries(pagedElsewhere))(
  '%s is also given by a connection of the same things',
  (name, [to, ...args]) => {
    const [plain, paged] = [fieldOf(name), fieldOf(to)];
    if (!plain || !paged) throw new Error(`There is no ${plain ? to : name}.`);
    for (const arg of args) expect(takes(paged, arg), arg).toBe(true);
    const connection = getNamedType(paged.type) as GraphQLObjectType;
    const edge = getNamedType(connection.getFields()['edges']?.type ?? paged.type) as GraphQLObjectType;
    expect(String(getNamedType(edge.getFields()['node']?.type ?? paged.type))).toBe(String(getNamedType(plain.type)));
  },
);
