import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { SearchDocument, type SearchQuery } from '../generated/graphql.ts';
import { useAddressOf } from '../ui/entity-link.tsx';

type Found = SearchQuery['search'][number];

/** Something found that has a view of its own, at `address`. */
export interface Hit extends Found {
  readonly address: string;
}

export interface HitGroup {
  readonly kind: string;
  readonly hits: readonly Hit[];
}

const first = 30;
const pauseInTyping = 150;

function useAfterPause(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseInTyping);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

/** Groups by kind: the kind of the best match goes first, and so within a group. */
function grouped(hits: readonly Hit[]): HitGroup[] {
  const kinds = [...new Set(hits.map((hit) => hit.kind))];
  return kinds.map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }));
}

/** Finds as one types; a kind that has no view is left out, as it could not be opened. */
export function useSearch(typed: string) {
  const text = useAfterPause(typed.trim());
  const addressOf = useAddressOf();
  const { data, previousData, error, loading } = useQuery(SearchDocument, {
    variables: { text, first },
    skip: text === '',
  });
  const found = text === '' ? [] : ((data ?? previousData)?.search ?? []);
  const hits = found.flatMap((hit) => {
    const address = addressOf(hit.kind, hit.id);
    return address ? [{ ...hit, address }] : [];
  });
  const groups = grouped(hits);
  return { groups, hits: groups.flatMap((group) => group.hits), error, settled: !loading && text === typed.trim() };
}
