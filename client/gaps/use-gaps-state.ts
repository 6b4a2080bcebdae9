import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { GapsSearch } from './search-params.ts';

const from = '/not-on-record';

export interface GapsState {
  readonly search: GapsSearch;
  readonly change: (change: GapsSearch, options?: { readonly replace?: boolean }) => void;
}

export function useGapsState(): GapsState {
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = useCallback<GapsState['change']>(
    (next, { replace = false } = {}) =>
      void navigate({
        search: (previous) => ({ ...previous, ...next }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  return { search, change };
}
