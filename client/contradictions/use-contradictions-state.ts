import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ContradictionsSearch } from './search-params.ts';

const from = '/contradictions';

export function useContradictionsState() {
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = useCallback(
    (next: ContradictionsSearch) =>
      void navigate({ search: (previous) => ({ ...previous, ...next }), resetScroll: false }),
    [navigate],
  );
  return { search, change };
}
