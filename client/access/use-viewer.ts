import { useQuery } from '@apollo/client/react';
import { ViewerDocument, type ViewerQuery } from '../generated/graphql.ts';

export type Viewer = ViewerQuery['viewer'];

/** Who uses the page; undefined as long as that is not known. */
export const useViewer = (): Viewer | undefined => useQuery(ViewerDocument).data?.viewer;
