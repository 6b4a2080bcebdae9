import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FlowGraph, FlowNode } from '../../graph/model.ts';
import { defaultMaxHops, type FlowSearch } from '../search-params.ts';
import type { Flow, ShownEdge } from '../use-flow.ts';
import { type Filter, facets, filtersOf, passesAll } from './filters.ts';
import { type GroupOf, grouped, groupsOf, hubsOf } from './groups.ts';
import { readList } from './lists.ts';
import { type Visible, visibleOf, type Wishes } from './visible.ts';

/** A flow as far as the address lets it be seen. */
export interface Explored {
  /** All of it on the day that is shown. */
  readonly atDay: Flow;
  /** What is shown of it, service by service. */
  readonly shown: Visible<FlowNode, ShownEdge>;
  readonly filters: readonly Filter[];
  /** What is drawn: services with too many neighbours have them in a group. */
  readonly drawn: FlowGraph;
  /** What decides where things stand: the same at the latest day, so that nothing moves while the day does. */
  readonly ground: FlowGraph;
  /** The services with too many neighbours, with those. */
  readonly hubs: ReadonlyMap<string, readonly FlowNode[]>;
  readonly groupOf: GroupOf;
}

/** What the address wishes; a service that is wished open is so whatever else is wished. */
export function wishesOf(search: FlowSearch, filters: readonly Filter[]): Wishes<ShownEdge> {
  return {
    maxHops: search.maxHops ?? defaultMaxHops,
    shut: new Set(readList(search.shut)),
    open: new Set(readList(search.open)),
    passes: filters.length > 0 ? (edge) => passesAll(filters, edge) : null,
  };
}

interface Graph {
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly ShownEdge[];
}

/** What is shown on this day may be possible on it alone, so that it is not in the flow of the latest day. */
function together(whole: Graph, shown: Graph): Graph {
  const ids = new Set(whole.nodes.map(({ id }) => id));
  const missing = shown.nodes.filter(({ id }) => !ids.has(id));
  if (missing.length === 0) return whole;
  const missed = new Set(missing.map(({ id }) => id));
  const edges = shown.edges.filter(({ from, to }) => missed.has(from) || missed.has(to));
  return { nodes: [...whole.nodes, ...missing], edges: [...whole.edges, ...edges] };
}

const wishes = [...facets, 'from', 'maxHops', 'open', 'shut', 'picked'] as const;

/** The part of the address that decides what is shown; the same object until some of it changes. */
function useWished(search: FlowSearch): FlowSearch {
  const wished = JSON.stringify(Object.fromEntries(wishes.map((key) => [key, search[key]])));
  return useMemo(() => JSON.parse(wished), [wished]);
}

export function useExplored(whole: Flow | undefined, atDay: Flow | undefined, all: FlowSearch): Explored | null {
  const { t } = useTranslation('explore');
  const wished = useWished(all);
  return useMemo(() => {
    if (!whole || !atDay) return null;
    const search: FlowSearch = wished;
    const filters = filtersOf(search);
    const shown = visibleOf<FlowNode, ShownEdge>(atDay, wishesOf(search, filters));
    const lasting = filters.filter(({ name }) => name !== 'from');
    const ground = together(visibleOf<FlowNode, ShownEdge>(whole, wishesOf(search, lasting)), shown);
    const hubs = hubsOf(ground);
    const groupOf = groupsOf(hubs, new Set(readList(search.picked)));
    const nameOf = (count: number) => t('group.name', { count });
    return {
      atDay,
      shown,
      filters,
      hubs,
      groupOf,
      drawn: grouped(shown, groupOf, nameOf),
      ground: grouped(ground, groupOf, nameOf),
    };
  }, [whole, atDay, wished, t]);
}
