import type { ApolloServerPlugin, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { recordAnswer } from '../audit/record-answer.ts';
import type { Context } from '../context.ts';
import { type ErrorCode, ProductError } from '../errors.ts';

type Leaving = GraphQLRequestContextWillSendResponse<Context>;

function outcomeOf(errors: readonly GraphQLFormattedError[] | undefined): string {
  if (!errors?.length) return 'ANSWERED';
  return [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))].sort().join(' ');
}

const errorOf = (error: unknown): { message: string; extensions: { code: ErrorCode } } =>
  error instanceof ProductError && error.code !== 'INTERNAL'
    ? { message: error.message, extensions: { code: error.code } }
    : {
        message: 'What this answer tells could not be put on record, so it is not given.',
        extensions: { code: 'UNAVAILABLE' },
      };

/**
 * Puts every answer on record before it leaves; one that can't be put there is replaced by an error without data.
 * @param report told of an error that is not the client's doing
 */
export const auditPlugin = (report: (error: unknown) => void): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }: Leaving) {
        const { body } = response;
        try {
          if (body.kind !== 'single') throw new Error('An answer in parts can not be put on record.');
          await recordAnswer(contextValue, 'API', outcomeOf(body.singleResult.errors));
        } catch (error) {
          if (!(error instanceof ProductError)) report(error);
          response.body = { kind: 'single', singleResult: { errors: [errorOf(error)] } };
        }
      },
    };
  },
});
