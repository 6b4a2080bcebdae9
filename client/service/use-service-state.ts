import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ServiceSearch } from './search-params.ts';

const from = '/service/$service';

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
    (next) => void navigate({ search: (previous) => ({ ...previous, ...next }), resetScroll: false }),
    [navigate],
  );
  return { service, search, change };
}
