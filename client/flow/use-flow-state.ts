import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { continues, endGesture } from './history/gesture.ts';
import { changed, type FlowSearch } from './search-params.ts';

const from = '/person/$person';

export interface FlowState {
  readonly person: string;
  readonly search: FlowSearch;
  /** Changes the address. `replace` is for what follows quickly on itself, such as a slider: it is undone at once. */
  readonly change: (change: FlowSearch, options?: { readonly replace?: boolean }) => void;
}

export function useFlowState(): FlowState {
  const { person } = useParams({ from });
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = useCallback<FlowState['change']>(
    (next, { replace: quick = false } = {}) => {
      if (!quick) endGesture();
      const replace = quick && continues(Object.keys(next).join(), Date.now());
      void navigate({ search: (previous) => changed(previous, next), replace, resetScroll: false });
    },
    [navigate],
  );
  return { person, search, change };
}
