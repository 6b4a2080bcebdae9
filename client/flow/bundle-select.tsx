import { HTMLSelect } from '@blueprintjs/core';
import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { bundledPairs, pairOf } from '../graph/links.ts';
import type { FlowEdge } from '../graph/model.ts';
import { hubOf } from './explore/groups.ts';
import type { Explored } from './explore/use-explored.ts';
import styles from './flow.module.css';
import { elsewhere } from './search-params.ts';
import type { FlowState } from './use-flow-state.ts';

/** The lines that are drawn as one, by how many there are on this day; those to a group are told in its own panel. */
function bundlesOf({ ground, drawn }: Explored): ReadonlyMap<string, number> {
  const pairs = bundledPairs(ground.edges);
  const counts = new Map<string, number>();
  const isAlone = ({ from, to }: FlowEdge) => hubOf(from) === null && hubOf(to) === null;
  for (const edge of drawn.edges) {
    const pair = pairOf(edge);
    if (pairs.has(pair) && isAlone(edge)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return new Map([...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)));
}

interface BundleSelectProps {
  readonly explored: Explored;
  readonly state: FlowState;
}

/** Opens a bundle without a mouse, as a click on it in the picture does. */
export function BundleSelect({ explored, state }: BundleSelectProps) {
  const { t } = useTranslation('flow');
  const id = useId();
  const { search, change } = state;
  const bundles = useMemo(() => bundlesOf(explored), [explored]);
  if (bundles.size === 0) return null;
  const options = [...bundles].map(([pair, count]) => {
    const [from, to] = pair.split('>');
    return { value: pair, label: t('bundles.one', { from, to, count }) };
  });
  return (
    <label className={styles['only']} htmlFor={id}>
      {t('bundles.label')}
      <HTMLSelect
        id={id}
        value={search.pair !== undefined && bundles.has(search.pair) ? search.pair : ''}
        options={[{ value: '', label: t('bundles.none', { count: bundles.size }) }, ...options]}
        onChange={({ currentTarget }) => change({ ...elsewhere, pair: currentTarget.value || undefined })}
      />
    </label>
  );
}
