import { HTMLSelect } from '@blueprintjs/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './flow.module.css';
import { defaultMaxHops } from './search-params.ts';
import type { Flow } from './use-flow.ts';
import type { FlowState } from './use-flow-state.ts';

interface HopsControlProps {
  readonly whole: Flow;
  readonly state: FlowState;
}

/** Up to how many steps from the first disclosure the flow is shown. */
export function HopsControl({ whole, state: { search, change } }: HopsControlProps) {
  const { t } = useTranslation('flow');
  const id = useId();
  const current = search.maxHops ?? defaultMaxHops;
  const deepest = Math.max(defaultMaxHops, ...whole.edges.map(({ hop }) => hop));
  const choices = Array.from({ length: deepest + 1 }, (_, hops) => hops);
  return (
    <label className={styles['hops']} htmlFor={id}>
      {t('hops')}
      <HTMLSelect
        id={id}
        value={current}
        options={current > deepest ? [...choices, current] : choices}
        onChange={({ currentTarget }) => {
          const hops = Number(currentTarget.value);
          change({ maxHops: hops === defaultMaxHops ? undefined : hops });
        }}
      />
    </label>
  );
}
