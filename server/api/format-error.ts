import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, ProductError } from '../errors.ts';

/** Apollo's own codes for what a client did wrong before any resolver ran. */
const clientFaults: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

function causes(error: unknown): unknown[] {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  return inner === undefined ? [error] : [error, ...causes(inner)];
}

/** @returns the product's own error behind what GraphQL and Apollo have wrapped around it */
const productError = (error: unknown): ProductError | undefined =>
  causes(unwrapResolverError(error)).find((cause) => cause instanceof ProductError);

/**
 * Every error that a client sees has a code of the closed set and a sentence that it can act on.
 * @param report told of an error that is not the client's doing; its details never reach the client
 */
export const formatError =
  (report: (error: unknown) => void) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const answer = (code: ErrorCode, message: string): GraphQLFormattedError => ({
      message,
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code },
    });
    const product = productError(error);
    if (product && product.code !== 'INTERNAL') return answer(product.code, product.message);
    if (!product && clientFaults.has(formatted.extensions?.['code'])) return answer('BAD_INPUT', formatted.message);
    report(product ?? error);
    return answer('INTERNAL', 'The server failed to answer. What went wrong is in its log.');
  };
