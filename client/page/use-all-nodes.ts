import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useState } from 'react';

interface Connection<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

interface AllNodes<Node> {
  readonly nodes: readonly Node[] | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/**
 * Everything in a list, page after page.
 * @param listOf takes the list out of an answer; keep it stable between renders
 */
export function useAllNodes<Data, Node>(
  document: TypedDocumentNode<Data, { after?: string | null | undefined }>,
  listOf: (data: Data) => Connection<Node>,
): AllNodes<Node> {
  const client = useApolloClient();
  const [nodes, setNodes] = useState<readonly Node[]>();
  const [error, setError] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  const read = useCallback(async (): Promise<Node[]> => {
    const all: Node[] = [];
    for (let after: string | null = null; ; ) {
      const { data } = await client.query<Data, { after?: string | null | undefined }>({
        query: document,
        variables: { after },
      });
      if (!data) return all;
      const list = listOf(data);
      all.push(...list.edges.map(({ node }) => node));
      after = list.pageInfo.endCursor;
      if (!list.pageInfo.hasNextPage || after === null) return all;
    }
  }, [client, document, listOf]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt reads again
  useEffect(() => {
    let wanted = true;
    setError(undefined);
    read().then(
      (all) => wanted && setNodes(all),
      (reason: Error) => wanted && setError(reason),
    );
    return () => {
      wanted = false;
    };
  }, [read, attempt]);
  return { nodes, error, retry: () => setAttempt((last) => last + 1) };
}
