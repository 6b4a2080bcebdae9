import { Button, Tab, Tabs, Tag } from '@blueprintjs/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { BundleSelect } from './bundle-select.tsx';
import { DisclosurePanel } from './disclosure-panel.tsx';
import { EdgeTable } from './edge-table.tsx';
import { GroupPanel } from './explore/group-panel.tsx';
import { ServiceCard } from './explore/service-card.tsx';
import type { Explored } from './explore/use-explored.ts';
import styles from './flow.module.css';
import { PathsPanel } from './paths/paths-panel.tsx';
import { tabs } from './search-params.ts';
import { listed } from './selection.ts';
import { ServiceTable } from './service-table.tsx';
import type { FlowState } from './use-flow-state.ts';
import { SetButton } from './working-set/set-button.tsx';
import { SetPanel } from './working-set/set-panel.tsx';
import { readSet } from './working-set/working-set.ts';

interface SideProps {
  readonly explored: Explored;
  readonly state: FlowState;
  readonly onPoint: (id: string | null) => void;
}

/** Gives the focus back to the row of a disclosure when its panel has closed. */
function useReturnedFocus(disclosure: string | undefined) {
  const tables = useRef<HTMLDivElement>(null);
  const opened = useRef(disclosure);
  useEffect(() => {
    if (disclosure === undefined && opened.current !== undefined) {
      tables.current?.querySelector<HTMLElement>(`tr[data-row^="${CSS.escape(opened.current)}|"]`)?.focus();
    }
    opened.current = disclosure;
  }, [disclosure]);
  return tables;
}

/** What the list is narrowed to: the chosen service, or two of them. */
function Only({ explored, state }: Omit<SideProps, 'onPoint'>) {
  const { t } = useTranslation('flow');
  const { t: p } = useTranslation('paths');
  const { search, change } = state;
  const { service, pair } = search;
  if (service !== undefined)
    return (
      <ServiceCard id={service} explored={explored} state={state}>
        <SetButton kind="service" id={service} state={state} />
        <Button
          size="small"
          text={p('here')}
          onClick={() => change({ tab: 'paths', to: service, start: undefined, path: undefined })}
        />
        <Button
          size="small"
          text={p('onwards')}
          onClick={() => change({ tab: 'paths', start: service, to: undefined, path: undefined })}
        />
      </ServiceCard>
    );
  if (pair === undefined) return null;
  const [from, to] = pair.split('>');
  return (
    <div className={styles['only']}>
      <Tag minimal>{t('only.pair', { from, to })}</Tag>
      <Button size="small" variant="minimal" text={t('only.clear')} onClick={() => change({ pair: undefined })} />
    </div>
  );
}

/** Beside the picture: what it shows in tables, or the disclosure that is opened. */
export function Side({ explored, state, onPoint }: SideProps) {
  const { t } = useTranslation('flow');
  const { search, change } = state;
  const { nodes, edges } = explored.shown;
  const tables = useReturnedFocus(search.disclosure);
  const title = (name: string, count: number) => (
    <>
      {name} <span className={styles['count']}>{count}</span>
    </>
  );
  return (
    <aside className={styles['side']} aria-label={t('tabs.label')}>
      {search.disclosure !== undefined && (
        <DisclosurePanel id={search.disclosure} flow={explored.atDay} state={state} />
      )}
      {search.disclosure === undefined && search.group !== undefined && (
        <GroupPanel hub={search.group} explored={explored} state={state} />
      )}
      <div
        ref={tables}
        className={styles['tables']}
        hidden={search.disclosure !== undefined || search.group !== undefined}
      >
        {/* Blueprint's arrow keys pass over a tab that does not say that it is enabled. */}
        <Tabs
          id="flow"
          selectedTabId={search.tab ?? 'edges'}
          onChange={(chosen) => change({ tab: tabs.find((tab) => tab === chosen), sort: undefined })}
        >
          <Tab
            disabled={false}
            id="edges"
            title={title(t('tabs.edges'), listed(edges, search).length)}
            panel={
              <>
                <BundleSelect explored={explored} state={state} />
                <Only explored={explored} state={state} />
                <EdgeTable edges={edges} state={state} onPoint={onPoint} />
              </>
            }
          />
          <Tab
            disabled={false}
            id="services"
            title={title(t('tabs.services'), nodes.length)}
            panel={<ServiceTable nodes={nodes} state={state} onPoint={onPoint} />}
          />
          <Tab
            disabled={false}
            id="paths"
            title={t('tab', { ns: 'paths' })}
            panel={<PathsPanel explored={explored} state={state} />}
          />
          <Tab
            disabled={false}
            id="set"
            title={title(t('set.tab', { ns: 'views' }), readSet(search.set).length)}
            panel={<SetPanel flow={explored.atDay} state={state} />}
          />
        </Tabs>
      </div>
    </aside>
  );
}
