import { useMemo } from 'react';
import type { FlowEdge } from '../graph/model.ts';
import { useChain } from './chain/use-chain.ts';
import { usePaths } from './paths/use-paths.ts';
import type { FlowState } from './use-flow-state.ts';
import { readSet, type SetItem } from './working-set/working-set.ts';

/** What a question about the flow is answered by; null when none is asked. */
export type Focus = { readonly holds: (edge: FlowEdge) => boolean; readonly services: readonly string[] } | null;

const lines = (holds: (edge: FlowEdge) => boolean): Focus => ({ holds, services: [] });

function ofSet(items: readonly SetItem[]): Focus {
  if (items.length === 0) return null;
  const idsOf = (kind: SetItem['kind']) => items.filter((item) => item.kind === kind).map(({ id }) => id);
  const disclosures = new Set(idsOf('disclosure'));
  return {
    holds: ({ disclosure }) => disclosure !== null && disclosures.has(disclosure.id),
    services: idsOf('service'),
  };
}

/** What stands out in the picture for a question: the paths that are looked at, the working set, or what hangs together with a disclosure. */
export function useFocus(state: FlowState): Focus {
  const { disclosure, chain, path, tab, set } = state.search;
  const { paths } = usePaths(state);
  const chains = useChain(state.search);
  const linked = chain && chains[chain];
  return useMemo(() => {
    if (disclosure !== undefined) {
      if (!linked) return null;
      const ids = new Set([disclosure, ...linked.map((link) => link.disclosure.id)]);
      return lines((edge) => edge.disclosure !== null && ids.has(edge.disclosure.id));
    }
    if (tab === 'set') return ofSet(readSet(set));
    if (!paths) return null;
    const chosen = path === undefined ? paths : paths.slice(path - 1, path);
    const steps = new Set(
      chosen.flatMap(({ steps }) =>
        steps.map(({ from, to, disclosure: { id } }) => JSON.stringify([id, from.id, to.id])),
      ),
    );
    return lines(({ from, to, disclosure: one }) => one !== null && steps.has(JSON.stringify([one.id, from, to])));
  }, [disclosure, linked, paths, path, tab, set]);
}
