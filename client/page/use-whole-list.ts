import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useWhole, whileLoading } from '../app/on-paper.ts';

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly unknown[];
}

/** More rows than this make a document that no program opens with ease; it then says how many it leaves out. */
const mostRows = 5000;

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'pageInfo' in value && 'edges' in value;

/** Whether a question asks for a page of a list. */
const isPaged = ({ definitions }: TypedDocumentNode<unknown, never>): boolean =>
  definitions.some(
    (one) =>
      one.kind === 'OperationDefinition' && one.variableDefinitions?.some((by) => by.variable.name.value === 'after'),
  );

/** The list in an answer, and under which name. */
function listIn(data: object): readonly [string, Connection] | undefined {
  return Object.entries(data).find((entry): entry is [string, Connection] => isConnection(entry[1]));
}

/** An answer with all of its list, from the first page on. @param ask asks for the page after a cursor */
async function wholeOf<Data extends object>(ask: (after: string | null) => Promise<Data>): Promise<Data> {
  const first = await ask(null);
  const found = listIn(first);
  if (!found) return first;
  const [name, begin] = found;
  let list = begin;
  while (list.pageInfo.hasNextPage && list.edges.length < mostRows) {
    const next = listIn(await ask(list.pageInfo.endCursor))?.[1];
    if (!next) break;
    // What is added meanwhile, as to an audit log by each look at it, is not of this list.
    list = { ...next, totalCount: begin.totalCount, edges: [...list.edges, ...next.edges] };
  }
  return { ...first, [name]: list };
}

/**
 * For a document (on-paper.ts), which has no way to a next page: the answer with all pages of its list.
 * @returns undefined on the screen, and until it is there
 */
export function useWholeList<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Data | undefined {
  const client = useApolloClient();
  const wanted = useWhole() && isPaged(document as TypedDocumentNode<unknown, never>);
  const asked = JSON.stringify(variables);
  const [whole, setWhole] = useState<{ readonly asked: string; readonly data: Data }>();
  useEffect(() => {
    setWhole(undefined);
    if (!wanted) return;
    const ask = async (after: string | null) => {
      const options = {
        query: document,
        variables: { ...JSON.parse(asked), after },
        fetchPolicy: 'network-only',
      } as unknown;
      return (await client.query(options as Parameters<typeof client.query>[0])).data as Data & object;
    };
    void whileLoading(async () => setWhole({ asked, data: await wholeOf(ask) }));
  }, [client, document, asked, wanted]);
  return wanted && whole?.asked === asked ? whole.data : undefined;
}
