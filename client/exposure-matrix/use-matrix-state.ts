import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type MatrixSearch, readMatrixSearch } from './search-params.ts';

const from = '/exposure-matrix';

export interface MatrixState {
  readonly search: MatrixSearch;
  readonly change: (change: MatrixSearch) => void;
}

export function useMatrixState(): MatrixState {
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = useCallback<MatrixState['change']>(
    (next) => void navigate({ search: (last) => readMatrixSearch({ ...last, ...next }), resetScroll: false }),
    [navigate],
  );
  return { search, change };
}
