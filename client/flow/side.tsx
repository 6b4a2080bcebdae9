import { Button, Tab, Tabs, Tag } from '@blueprintjs/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DisclosurePanel } from './disclosure-panel.tsx';
import { EdgeTable } from './edge-table.tsx';
import styles from './flow.module.css';
import { listed } from './selection.ts';
import { ServiceTable } from './service-table.tsx';
import type { Flow } from './use-flow.ts';
import type { FlowState } from './use-flow-state.ts';

interface SideProps {
  readonly flow: Flow;
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

function OnlyTag({ state: { search, change } }: Pick<SideProps, 'state'>) {
  const { t } = useTranslation('flow');
  const { service, pair } = search;
  if (service === undefined && pair === undefined) return null;
  const [from, to] = pair?.split('>') ?? [];
  return (
    <div className={styles['only']}>
      <Tag minimal>{service === undefined ? t('only.pair', { from, to }) : t('only.service', { service })}</Tag>
      <Button
        size="small"
        variant="minimal"
        text={t('only.clear')}
        onClick={() => change({ service: undefined, pair: undefined })}
      />
    </div>
  );
}

/** Beside the picture: what it shows in tables, or the disclosure that is opened. */
export function Side({ flow, state, onPoint }: SideProps) {
  const { t } = useTranslation('flow');
  const { search, change } = state;
  const tables = useReturnedFocus(search.disclosure);
  const title = (name: string, count: number) => (
    <>
      {name} <span className={styles['count']}>{count}</span>
    </>
  );
  return (
    <aside className={styles['side']} aria-label={t('tabs.label')}>
      {search.disclosure !== undefined && <DisclosurePanel id={search.disclosure} state={state} />}
      <div ref={tables} className={styles['tables']} hidden={search.disclosure !== undefined}>
        <Tabs
          id="flow"
          selectedTabId={search.tab ?? 'edges'}
          onChange={(tab) => change({ tab: tab === 'services' ? 'services' : undefined, sort: undefined })}
        >
          <Tab
            id="edges"
            title={title(t('tabs.edges'), listed(flow.edges, search).length)}
            panel={
              <>
                <OnlyTag state={state} />
                <EdgeTable edges={flow.edges} state={state} onPoint={onPoint} />
              </>
            }
          />
          <Tab
            id="services"
            title={title(t('tabs.services'), flow.nodes.length)}
            panel={<ServiceTable nodes={flow.nodes} state={state} onPoint={onPoint} />}
          />
        </Tabs>
      </div>
    </aside>
  );
}
