import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';

interface Each<Data> {
  /** In the order of what was asked. */
  readonly answers: readonly Data[] | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

/**
 * Asks one question several times, such as for each of some days: the server knows the page's questions by their hash,
 * so one that is put together for so many days would be a stranger to it.
 * @param asked the variables of each time; keep the array stable between renders
 */
export function useEach<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  asked: readonly Variables[],
): Each<Data> {
  const client = useApolloClient();
  // With what they answer: those of a question before are not taken for those of this one.
  const [last, setLast] = useState<{ readonly asked: readonly Variables[]; readonly answers: readonly Data[] }>();
  const [error, setError] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
  useEffect(() => {
    let wanted = true;
    setError(undefined);
    const one = async (variables: Variables): Promise<Data> => {
      const { data } = await client.query({ query: document, variables } as Parameters<typeof client.query>[0]);
      return data as Data;
    };
    Promise.all(asked.map(one)).then(
      (answers) => wanted && setLast({ asked, answers }),
      (reason: Error) => wanted && setError(reason),
    );
    return () => {
      wanted = false;
    };
  }, [client, document, asked, attempt]);
  return {
    answers: last?.asked === asked ? last.answers : undefined,
    error,
    retry: () => setAttempt((last) => last + 1),
  };
}
