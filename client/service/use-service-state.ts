import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ServiceSearch } from './search-params.ts';

const from = '/service/$service';

const firstPages = { received: undefined, made: undefined } as const;

/** A cursor is of no use in the list of other days. */
const changesDays = (change: ServiceSearch): boolean => 'asOf' in change || 'from' in change || 'to' in change;

export interface ServiceState {
  readonly service: string;
  readonly search: ServiceSearch;
  readonly change: (change: ServiceSearch) => void;
}

export function useServiceState(): ServiceState {
  const { service } = useParams({ from });
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = useCallback<ServiceState['change']>(
    (next) =>
      void navigate({
        search: (previous) => ({ ...previous, ...(changesDays(next) && firstPages), ...next }),
        resetScroll: false,
      }),
    [navigate],
  );
  return { service, search, change };
}
