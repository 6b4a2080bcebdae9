import { useMemo } from 'react';
import type { FlowEdge } from '../graph/model.ts';
import { useChain } from './chain/use-chain.ts';
import { usePaths } from './paths/use-paths.ts';
import type { FlowState } from './use-flow-state.ts';

/** Which lines a question about the flow is answered by; null when none is asked. */
export type Focus = ((edge: FlowEdge) => boolean) | null;

/** What stands out in the picture for a question: the paths that are looked at, or what hangs together with a disclosure. */
export function useFocus(state: FlowState): Focus {
  const { disclosure, chain, path } = state.search;
  const { paths } = usePaths(state);
  const chains = useChain(state.search);
  const linked = chain && chains[chain];
  return useMemo(() => {
    if (disclosure !== undefined) {
      if (!linked) return null;
      const ids = new Set([disclosure, ...linked.map((link) => link.disclosure.id)]);
      return (edge) => edge.disclosure !== null && ids.has(edge.disclosure.id);
    }
    if (!paths) return null;
    const chosen = path === undefined ? paths : paths.slice(path - 1, path);
    const steps = new Set(
      chosen.flatMap(({ steps }) =>
        steps.map(({ from, to, disclosure: { id } }) => JSON.stringify([id, from.id, to.id])),
      ),
    );
    return ({ from, to, disclosure: one }) => one !== null && steps.has(JSON.stringify([one.id, from, to]));
  }, [disclosure, linked, paths, path]);
}
