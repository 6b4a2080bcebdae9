import { Neo4jGraphQL } from '@neo4j/graphql';
import { type GraphQLSchema, graphql } from 'graphql';
import type { Driver } from 'neo4j-driver';

/** What of the event graph an exposure needs, as `@neo4j/graphql` is told of it. */
const typeDefs = `
  type Service @node {
    id: ID!
    received: [Disclosure!]! @relationship(type: "TO", direction: IN)
  }
  type Disclosure @node {
    id: ID!
    date: String!
    recipients: [Service!]! @relationship(type: "TO", direction: OUT)
    persons: [Person!]! @relationship(type: "ABOUT", direction: OUT)
  }
  type Person @node {
    id: ID!
    disclosures: [Disclosure!]! @relationship(type: "ABOUT", direction: IN)
  }
`;

/** Days are text here, and text compares only where that is asked for. */
const features = { filters: { String: { LTE: true } } };

const exposureQuery = `query Exposure($service: ID!, $asOf: String!) {
  peopleConnection(where: { disclosures: { some: { date: { lte: $asOf }, recipients: { some: { id: { eq: $service } } } } } }) {
    aggregate { count { nodes } }
  }
  disclosuresConnection(where: { date: { lte: $asOf }, recipients: { some: { id: { eq: $service } } } }) {
    aggregate { count { nodes } }
  }
}`;

interface Counted {
  readonly aggregate: { readonly count: { readonly nodes: number } };
}

export interface Library {
  exposure(service: string, asOf: string): Promise<{ known: number; disclosures: number }>;
}

export async function openLibrary(driver: Driver): Promise<Library> {
  const schema: GraphQLSchema = await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema();
  return {
    async exposure(service, asOf) {
      const contextValue = { executionContext: driver, sessionConfig: { database: 'neo4j' } };
      const variableValues = { service, asOf };
      const { data, errors } = await graphql({ schema, source: exposureQuery, variableValues, contextValue });
      if (errors) throw new Error(JSON.stringify(errors));
      const { peopleConnection, disclosuresConnection } = data as unknown as Record<string, Counted>;
      return {
        known: peopleConnection?.aggregate.count.nodes ?? -1,
        disclosures: disclosuresConnection?.aggregate.count.nodes ?? -1,
      };
    },
  };
}
