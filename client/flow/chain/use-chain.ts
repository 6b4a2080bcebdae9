import { useQuery } from '@apollo/client/react';
import { ChainDocument, type ChainLinkPartsFragment } from '../../generated/graphql.ts';
import type { FlowSearch } from '../search-params.ts';

export type ChainLink = ChainLinkPartsFragment;

interface Chains {
  /** What was made from the opened disclosure, and what it was made from; nearest first. */
  readonly down: readonly ChainLink[] | undefined;
  readonly up: readonly ChainLink[] | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

export function useChain({ disclosure, asOf }: FlowSearch): Chains {
  const { data, error, refetch } = useQuery(ChainDocument, {
    skip: disclosure === undefined,
    variables: { disclosure: disclosure ?? '', ...(asOf !== undefined && { asOf }) },
  });
  const own = disclosure === undefined ? undefined : data;
  return { down: own?.down, up: own?.up, error, retry: () => void refetch() };
}
