import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, visit } from 'graphql';
import type { Context } from '../context.ts';

function asksTheSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name: { value } }) {
      if (value === '__schema' || value === '__type') asks = true;
    },
  });
  return asks;
}

/** To those who signed in the schema is not told, nor what a misspelt name may be. GraphiQL has it from the build. */
export const closedSchema: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue }) => {
      if (!contextValue.reader.signedIn || !asksTheSchema(document)) return;
      throw new GraphQLError('The schema is not told here: it stands in the folder schema of the software.', {
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      });
    },
    willSendResponse: async ({ response: { body }, contextValue }) => {
      if (!contextValue.reader.signedIn || body.kind !== 'single' || !body.singleResult.errors) return;
      body.singleResult.errors = body.singleResult.errors.map((error) => ({
        ...error,
        message: error.message.replace(/ Did you mean .*$/s, ''),
      }));
    },
  }),
};
