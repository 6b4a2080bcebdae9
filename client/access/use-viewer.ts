import { useQuery } from '@apollo/client/react';
import { ViewerDocument, type ViewerQuery } from '../generated/graphql.ts';

export type Viewer = ViewerQuery['viewer'];

/** Who uses the page; undefined as long as that is not known. */
export const useViewer = (): Viewer | undefined => useQuery(ViewerDocument).data?.viewer;

/** Whether whoever uses the page may ask a question of the API, by its name; false as long as that is not known. */
export function useMayAsk(): (question: string) => boolean {
  const viewer = useViewer();
  return (question) => viewer?.mayAsk.includes(question) ?? false;
}
