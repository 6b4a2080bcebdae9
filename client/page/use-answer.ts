import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useWholeList } from './use-whole-list.ts';

/** An answer, which is a page of a list where the question asks for one; in a document (on-paper.ts) it has all pages. */
export interface Answer<Data> {
  /** While the next one is on its way this is still the last, so that the page doesn't flicker at each step. */
  readonly data: Data | undefined;
  /** Whether `data` answers the question before. */
  readonly stale: boolean;
  readonly error: Error | undefined;
  readonly retry: () => unknown;
}

export function useAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  fetchPolicy: 'cache-first' | 'cache-and-network' = 'cache-first',
): Answer<Data> {
  // The hook's overloads don't see that these are a document's own variables.
  const options = { variables, fetchPolicy } as unknown as useQuery.Options<Data, OperationVariables>;
  const result = useQuery<Data, OperationVariables>(document as TypedDocumentNode<Data, OperationVariables>, options);
  const { data, previousData, error, loading, refetch } = result;
  const whole = useWholeList(document, variables);
  const shown = whole ?? ((data ?? previousData) as Data | undefined);
  const stale = loading && !whole && data === undefined && shown !== undefined;
  return { data: error ? undefined : shown, stale, error, retry: refetch };
}
