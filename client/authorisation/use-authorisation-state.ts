import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { AuthorisationSearch } from './search-params.ts';

const from = '/authorisation/$authorisation';

export function useAuthorisationState() {
  const { authorisation } = useParams({ from });
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = useCallback(
    (next: AuthorisationSearch) =>
      void navigate({ search: (previous) => ({ ...previous, ...next }), resetScroll: false }),
    [navigate],
  );
  return { authorisation, search, change };
}
