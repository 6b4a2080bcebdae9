import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type CompareSearch, readCompareSearch } from './search-params.ts';

const from = '/compare';

export interface CompareState {
  readonly search: CompareSearch;
  readonly change: (change: CompareSearch) => void;
}

export function useCompareState(): CompareState {
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = useCallback<CompareState['change']>(
    (next) => void navigate({ search: (last) => readCompareSearch({ ...last, ...next }), resetScroll: false }),
    [navigate],
  );
  return { search, change };
}
