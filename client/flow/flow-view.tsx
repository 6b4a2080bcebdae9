import { Button, Callout } from '@blueprintjs/core';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FlowPicture } from '../graph/flow-picture.tsx';
import type { Link } from '../graph/model.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import styles from './flow.module.css';
import { FlowHeading } from './flow-heading.tsx';
import { FlowSum } from './flow-sum.tsx';
import { Legend } from './legend.tsx';
import { defaultMaxHops, mostHops } from './search-params.ts';
import { emphasisOf } from './selection.ts';
import { Side } from './side.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { type Flow, useFlow } from './use-flow.ts';
import { type FlowState, useFlowState } from './use-flow-state.ts';
import { useWording } from './use-wording.ts';

interface PartProps {
  readonly shown: Flow;
  readonly whole: Flow;
  readonly state: FlowState;
}

function Notices({ shown, state: { search, change } }: Omit<PartProps, 'whole'>) {
  const { t } = useTranslation('flow');
  return (
    <div role="status" className={styles['notices']}>
      {search.ignored !== undefined && (
        <Callout compact intent="warning">
          {t('ignored', { names: search.ignored.replaceAll(',', ', ') })}{' '}
          <Button
            size="small"
            variant="minimal"
            text={t('close', { ns: 'app' })}
            onClick={() => change({}, { replace: true })}
          />
        </Callout>
      )}
      {shown.truncated && (
        <Callout compact intent="primary">
          {t('beyond', { hops: search.maxHops ?? defaultMaxHops })}{' '}
          <Button size="small" variant="minimal" text={t('showAll')} onClick={() => change({ maxHops: mostHops })} />
        </Callout>
      )}
    </div>
  );
}

/** The picture; a click on a line opens its disclosure, one on a bundle or a service lists what belongs to it. */
function Picture({ shown, whole, state, pointed }: PartProps & { readonly pointed: string | null }) {
  const { t } = useTranslation('flow');
  const { search, change } = state;
  const viaOf = useMemo(() => new Map(shown.nodes.flatMap(({ id, via }) => (via ? [[id, via.id]] : []))), [shown]);
  const wording = useWording(viaOf);
  const emphasis = useCallback((links: readonly Link[]) => emphasisOf(links, search, pointed), [search, pointed]);
  const openLink = ({ from, to, edges }: Link) => {
    const [first] = edges;
    if (edges.length > 1) change({ pair: `${from}>${to}`, service: undefined, disclosure: undefined, tab: undefined });
    else if (first?.disclosure) change({ disclosure: first.disclosure.id });
    else change({ service: to, pair: undefined, disclosure: undefined, tab: undefined });
  };
  return (
    <div className={styles['canvas']}>
      <FlowPicture
        whole={whole}
        shown={shown}
        wording={wording}
        emphasis={emphasis}
        onLink={openLink}
        onService={(service) => change({ service, pair: undefined, disclosure: undefined, tab: undefined })}
        label={t('picture', {
          person: shown.person.name,
          services: shown.nodes.length,
          disclosures: shown.edges.length,
        })}
      />
      {shown.nodes.length === 0 && <p className={styles['nothing']}>{t('nothingYet')}</p>}
    </div>
  );
}

/** Where one person's data went: a picture, the same in tables, and a day to choose. */
export function FlowView() {
  const { t } = useTranslation('flow');
  const state = useFlowState();
  const { whole, shown, error, stale, retry } = useFlow(state.person, state.search);
  const [pointed, setPointed] = useState<string | null>(null);
  if (error) return <Failed error={error} retry={retry} />;
  if (!whole || !shown) return <Loading what={t('what')} />;
  return (
    <div className={styles['view']}>
      <FlowHeading person={shown.person} state={state} />
      <Notices shown={shown} state={state} />
      {whole.edges.length === 0 ? (
        <Empty title={t('nothing.title')}>{t('nothing.text')}</Empty>
      ) : (
        <div className={styles['body']}>
          <div className={styles['main']}>
            <FlowSum flow={shown} />
            <Picture shown={shown} whole={whole} state={state} pointed={pointed} />
            <Legend flow={shown} />
            <Timeline whole={whole} state={state} busy={stale} />
          </div>
          <Side flow={shown} state={state} onPoint={setPointed} />
        </div>
      )}
    </div>
  );
}
