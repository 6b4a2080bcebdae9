import { useQuery } from '@apollo/client/react';
import { InwardCountDocument } from '../generated/graphql.ts';

/** How many disclosures were made into a partnership: the API counts them for one at a time. */
export function InwardCount({ partnership }: { readonly partnership: string }) {
  const { data, error } = useQuery(InwardCountDocument, { variables: { partnership } });
  return <>{error ? '?' : (data?.disclosures.totalCount ?? '…')}</>;
}
