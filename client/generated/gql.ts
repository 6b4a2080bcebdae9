/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Disclosure($disclosure: ID!) {\n  disclosure(id: $disclosure) {\n    ...DisclosureParts\n  }\n}\n\nquery Rules {\n  rules {\n    name\n    severity\n    asks\n    report\n  }\n}\n\nfragment DisclosureParts on Disclosure {\n  id\n  date\n  channel\n  product\n  conditions\n  destroyBy\n  reliabilityIndicated\n  timelinessIndicated\n  requestMade\n  requestAuthorised\n  controlDone\n  registered\n  verdict\n  from {\n    id\n    name\n  }\n  recipients {\n    id\n    name\n    elevatedRisk\n  }\n  toPartnership {\n    id\n    name\n  }\n  persons {\n    id\n    name\n  }\n  dataItems {\n    id\n    basis\n    person {\n      id\n      name\n    }\n    type {\n      id\n      name\n    }\n  }\n  authorisation {\n    ...AuthorisationParts\n  }\n  onwardOf {\n    ...DisclosureStep\n  }\n  onward {\n    ...DisclosureStep\n  }\n  findings {\n    ...FindingParts\n  }\n  gaps {\n    ...FindingParts\n  }\n}\n\nfragment AuthorisationParts on Authorisation {\n  id\n  kind\n  level\n  validFrom\n  validTo\n  withdrawnOn\n  necessity\n  proportionality\n  closed\n  service {\n    id\n    name\n  }\n}\n\nfragment DisclosureStep on Disclosure {\n  id\n  date\n  verdict\n  from {\n    id\n  }\n  recipients {\n    id\n  }\n}\n\nfragment FindingParts on Finding {\n  rule\n  verdict\n  circumstances {\n    facts {\n      name\n      value\n    }\n  }\n}": typeof types.DisclosureDocument,
    "query Flow($person: ID!, $asOf: Date, $maxHops: Int) {\n  flow(person: $person, asOf: $asOf, maxHops: $maxHops) {\n    asOf\n    truncated\n    person {\n      ...PersonName\n    }\n    nodes {\n      ...FlowNodeParts\n    }\n    edges {\n      ...FlowEdgeParts\n    }\n  }\n}\n\nfragment PersonName on Person {\n  id\n  name\n  category {\n    id\n    name\n  }\n}\n\nfragment FlowNodeParts on FlowNode {\n  id\n  reach\n  hops\n  firstReceived\n  service {\n    id\n    name\n    country\n    kind\n    elevatedRisk\n  }\n  via {\n    id\n    name\n  }\n}\n\nfragment FlowEdgeParts on FlowEdge {\n  from\n  to\n  reach\n  hop\n  disclosure {\n    id\n    date\n    verdict\n    authorisation {\n      id\n    }\n    toPartnership {\n      id\n      name\n    }\n  }\n}": typeof types.FlowDocument,
    "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    id\n    kind\n    name\n    detail\n  }\n}": typeof types.SearchDocument,
    "query Persons($first: Int!) {\n  persons(first: $first) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        category {\n          id\n          name\n        }\n      }\n    }\n  }\n}": typeof types.PersonsDocument,
};
const documents: Documents = {
    "query Disclosure($disclosure: ID!) {\n  disclosure(id: $disclosure) {\n    ...DisclosureParts\n  }\n}\n\nquery Rules {\n  rules {\n    name\n    severity\n    asks\n    report\n  }\n}\n\nfragment DisclosureParts on Disclosure {\n  id\n  date\n  channel\n  product\n  conditions\n  destroyBy\n  reliabilityIndicated\n  timelinessIndicated\n  requestMade\n  requestAuthorised\n  controlDone\n  registered\n  verdict\n  from {\n    id\n    name\n  }\n  recipients {\n    id\n    name\n    elevatedRisk\n  }\n  toPartnership {\n    id\n    name\n  }\n  persons {\n    id\n    name\n  }\n  dataItems {\n    id\n    basis\n    person {\n      id\n      name\n    }\n    type {\n      id\n      name\n    }\n  }\n  authorisation {\n    ...AuthorisationParts\n  }\n  onwardOf {\n    ...DisclosureStep\n  }\n  onward {\n    ...DisclosureStep\n  }\n  findings {\n    ...FindingParts\n  }\n  gaps {\n    ...FindingParts\n  }\n}\n\nfragment AuthorisationParts on Authorisation {\n  id\n  kind\n  level\n  validFrom\n  validTo\n  withdrawnOn\n  necessity\n  proportionality\n  closed\n  service {\n    id\n    name\n  }\n}\n\nfragment DisclosureStep on Disclosure {\n  id\n  date\n  verdict\n  from {\n    id\n  }\n  recipients {\n    id\n  }\n}\n\nfragment FindingParts on Finding {\n  rule\n  verdict\n  circumstances {\n    facts {\n      name\n      value\n    }\n  }\n}": types.DisclosureDocument,
    "query Flow($person: ID!, $asOf: Date, $maxHops: Int) {\n  flow(person: $person, asOf: $asOf, maxHops: $maxHops) {\n    asOf\n    truncated\n    person {\n      ...PersonName\n    }\n    nodes {\n      ...FlowNodeParts\n    }\n    edges {\n      ...FlowEdgeParts\n    }\n  }\n}\n\nfragment PersonName on Person {\n  id\n  name\n  category {\n    id\n    name\n  }\n}\n\nfragment FlowNodeParts on FlowNode {\n  id\n  reach\n  hops\n  firstReceived\n  service {\n    id\n    name\n    country\n    kind\n    elevatedRisk\n  }\n  via {\n    id\n    name\n  }\n}\n\nfragment FlowEdgeParts on FlowEdge {\n  from\n  to\n  reach\n  hop\n  disclosure {\n    id\n    date\n    verdict\n    authorisation {\n      id\n    }\n    toPartnership {\n      id\n      name\n    }\n  }\n}": types.FlowDocument,
    "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    id\n    kind\n    name\n    detail\n  }\n}": types.SearchDocument,
    "query Persons($first: Int!) {\n  persons(first: $first) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        category {\n          id\n          name\n        }\n      }\n    }\n  }\n}": types.PersonsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Disclosure($disclosure: ID!) {\n  disclosure(id: $disclosure) {\n    ...DisclosureParts\n  }\n}\n\nquery Rules {\n  rules {\n    name\n    severity\n    asks\n    report\n  }\n}\n\nfragment DisclosureParts on Disclosure {\n  id\n  date\n  channel\n  product\n  conditions\n  destroyBy\n  reliabilityIndicated\n  timelinessIndicated\n  requestMade\n  requestAuthorised\n  controlDone\n  registered\n  verdict\n  from {\n    id\n    name\n  }\n  recipients {\n    id\n    name\n    elevatedRisk\n  }\n  toPartnership {\n    id\n    name\n  }\n  persons {\n    id\n    name\n  }\n  dataItems {\n    id\n    basis\n    person {\n      id\n      name\n    }\n    type {\n      id\n      name\n    }\n  }\n  authorisation {\n    ...AuthorisationParts\n  }\n  onwardOf {\n    ...DisclosureStep\n  }\n  onward {\n    ...DisclosureStep\n  }\n  findings {\n    ...FindingParts\n  }\n  gaps {\n    ...FindingParts\n  }\n}\n\nfragment AuthorisationParts on Authorisation {\n  id\n  kind\n  level\n  validFrom\n  validTo\n  withdrawnOn\n  necessity\n  proportionality\n  closed\n  service {\n    id\n    name\n  }\n}\n\nfragment DisclosureStep on Disclosure {\n  id\n  date\n  verdict\n  from {\n    id\n  }\n  recipients {\n    id\n  }\n}\n\nfragment FindingParts on Finding {\n  rule\n  verdict\n  circumstances {\n    facts {\n      name\n      value\n    }\n  }\n}"): (typeof documents)["query Disclosure($disclosure: ID!) {\n  disclosure(id: $disclosure) {\n    ...DisclosureParts\n  }\n}\n\nquery Rules {\n  rules {\n    name\n    severity\n    asks\n    report\n  }\n}\n\nfragment DisclosureParts on Disclosure {\n  id\n  date\n  channel\n  product\n  conditions\n  destroyBy\n  reliabilityIndicated\n  timelinessIndicated\n  requestMade\n  requestAuthorised\n  controlDone\n  registered\n  verdict\n  from {\n    id\n    name\n  }\n  recipients {\n    id\n    name\n    elevatedRisk\n  }\n  toPartnership {\n    id\n    name\n  }\n  persons {\n    id\n    name\n  }\n  dataItems {\n    id\n    basis\n    person {\n      id\n      name\n    }\n    type {\n      id\n      name\n    }\n  }\n  authorisation {\n    ...AuthorisationParts\n  }\n  onwardOf {\n    ...DisclosureStep\n  }\n  onward {\n    ...DisclosureStep\n  }\n  findings {\n    ...FindingParts\n  }\n  gaps {\n    ...FindingParts\n  }\n}\n\nfragment AuthorisationParts on Authorisation {\n  id\n  kind\n  level\n  validFrom\n  validTo\n  withdrawnOn\n  necessity\n  proportionality\n  closed\n  service {\n    id\n    name\n  }\n}\n\nfragment DisclosureStep on Disclosure {\n  id\n  date\n  verdict\n  from {\n    id\n  }\n  recipients {\n    id\n  }\n}\n\nfragment FindingParts on Finding {\n  rule\n  verdict\n  circumstances {\n    facts {\n      name\n      value\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Flow($person: ID!, $asOf: Date, $maxHops: Int) {\n  flow(person: $person, asOf: $asOf, maxHops: $maxHops) {\n    asOf\n    truncated\n    person {\n      ...PersonName\n    }\n    nodes {\n      ...FlowNodeParts\n    }\n    edges {\n      ...FlowEdgeParts\n    }\n  }\n}\n\nfragment PersonName on Person {\n  id\n  name\n  category {\n    id\n    name\n  }\n}\n\nfragment FlowNodeParts on FlowNode {\n  id\n  reach\n  hops\n  firstReceived\n  service {\n    id\n    name\n    country\n    kind\n    elevatedRisk\n  }\n  via {\n    id\n    name\n  }\n}\n\nfragment FlowEdgeParts on FlowEdge {\n  from\n  to\n  reach\n  hop\n  disclosure {\n    id\n    date\n    verdict\n    authorisation {\n      id\n    }\n    toPartnership {\n      id\n      name\n    }\n  }\n}"): (typeof documents)["query Flow($person: ID!, $asOf: Date, $maxHops: Int) {\n  flow(person: $person, asOf: $asOf, maxHops: $maxHops) {\n    asOf\n    truncated\n    person {\n      ...PersonName\n    }\n    nodes {\n      ...FlowNodeParts\n    }\n    edges {\n      ...FlowEdgeParts\n    }\n  }\n}\n\nfragment PersonName on Person {\n  id\n  name\n  category {\n    id\n    name\n  }\n}\n\nfragment FlowNodeParts on FlowNode {\n  id\n  reach\n  hops\n  firstReceived\n  service {\n    id\n    name\n    country\n    kind\n    elevatedRisk\n  }\n  via {\n    id\n    name\n  }\n}\n\nfragment FlowEdgeParts on FlowEdge {\n  from\n  to\n  reach\n  hop\n  disclosure {\n    id\n    date\n    verdict\n    authorisation {\n      id\n    }\n    toPartnership {\n      id\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    id\n    kind\n    name\n    detail\n  }\n}"): (typeof documents)["query Search($text: String!, $first: Int!) {\n  search(text: $text, first: $first) {\n    id\n    kind\n    name\n    detail\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Persons($first: Int!) {\n  persons(first: $first) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        category {\n          id\n          name\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query Persons($first: Int!) {\n  persons(first: $first) {\n    totalCount\n    edges {\n      node {\n        id\n        name\n        category {\n          id\n          name\n        }\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;