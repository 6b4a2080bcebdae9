/* eslint-disable */
import * as types from './graphql';



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
    "query Unlawful($service: ID!, $from: Date, $to: Date, $after: String) {\n  disclosures(\n    verdict: UNLAWFUL\n    service: $service\n    from: $from\n    to: $to\n    first: 7\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        date\n        findings {\n          rule\n        }\n      }\n    }\n  }\n}": typeof types.UnlawfulDocument,
};
const documents: Documents = {
    "query Unlawful($service: ID!, $from: Date, $to: Date, $after: String) {\n  disclosures(\n    verdict: UNLAWFUL\n    service: $service\n    from: $from\n    to: $to\n    first: 7\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        date\n        findings {\n          rule\n        }\n      }\n    }\n  }\n}": types.UnlawfulDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Unlawful($service: ID!, $from: Date, $to: Date, $after: String) {\n  disclosures(\n    verdict: UNLAWFUL\n    service: $service\n    from: $from\n    to: $to\n    first: 7\n    after: $after\n  ) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      node {\n        id\n        date\n        findings {\n          rule\n        }\n      }\n    }\n  }\n}"): typeof import('./graphql').UnlawfulDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
