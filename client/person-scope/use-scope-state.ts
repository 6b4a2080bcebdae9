import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ScopeSearch } from './search-params.ts';

const from = '/person/$person/scope';

/** The service, and the data type of it, that the address names. */
export type Chosen = Pick<ScopeSearch, 'service' | 'type'>;

export function useScopeState() {
  const { person } = useParams({ from });
  const { asOf, ...chosen }: ScopeSearch = useSearch({ from });
  const navigate = useNavigate({ from });
  const go = (search: ScopeSearch, replace = false) => void navigate({ search, replace, resetScroll: false });
  const day = asOf === undefined ? {} : { asOf };
  return {
    person,
    asOf,
    chosen: chosen as Chosen,
    onDay: (next: string | undefined) => go({ ...chosen, ...(next !== undefined && { asOf: next }) }, true),
    onChoose: (service: string, type?: string) => go({ ...day, service, ...(type !== undefined && { type }) }),
    onClose: () => go(day),
  };
}
