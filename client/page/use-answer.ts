import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';

interface Answer<Data> {
  /** While the next one is on its way this is still the last, so that the page doesn't flicker at each step. */
  readonly data: Data | undefined;
  readonly error: Error | undefined;
  readonly retry: () => unknown;
}

export function useAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> {
  // The hook's overloads don't see that these are a document's own variables.
  const options = { variables } as unknown as useQuery.Options<Data, OperationVariables>;
  const result = useQuery<Data, OperationVariables>(document as TypedDocumentNode<Data, OperationVariables>, options);
  const { data, previousData, error, refetch } = result;
  return { data: error ? undefined : ((data ?? previousData) as Data | undefined), error, retry: refetch };
}
