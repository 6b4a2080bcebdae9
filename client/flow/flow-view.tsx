import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Renewing } from '../ui/renewing.tsx';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { ToStart } from '../ui/to-start.tsx';
import { HiddenStrip } from './explore/hidden-strip.tsx';
import { useExplored } from './explore/use-explored.ts';
import styles from './flow.module.css';
import { FlowHeading } from './flow-heading.tsx';
import { FlowSum } from './flow-sum.tsx';
import { Notices } from './notices.tsx';
import { Picture } from './picture.tsx';
import { Side } from './side.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { useFlow } from './use-flow.ts';
import { useFlowState } from './use-flow-state.ts';
import { useFocus } from './use-focus.ts';

/** Where one person's data went: a picture, the same in tables, and a day to choose. */
export function FlowView() {
  const { t } = useTranslation('flow');
  const state = useFlowState();
  const { whole, atDay, error, stale, retry } = useFlow(state.person, state.search);
  const explored = useExplored(whole, atDay, state.search);
  const focus = useFocus(state);
  const [pointed, setPointed] = useState<string | null>(null);
  if (error && !explored) return <Failed error={error} retry={retry} />;
  if (!whole || !explored) return <Loading what={t('what')} />;
  return (
    <div className={styles['view']}>
      <FlowHeading flow={explored.atDay} state={state} />
      <Renewing what={t('what')} stale={stale && !error} />
      <Notices explored={explored} state={state} error={error} retry={retry} />
      {whole.edges.length === 0 ? (
        <Empty title={t('nothing.title')} action={<ToStart />}>
          {t('nothing.text')}
        </Empty>
      ) : (
        <div className={styles['body']}>
          <div className={styles['main']}>
            <FlowSum flow={explored.shown} />
            <HiddenStrip explored={explored} state={state} />
            <Picture explored={explored} state={state} pointed={pointed} focus={focus} />
            <Timeline whole={whole} state={state} busy={stale} />
          </div>
          <Side explored={explored} state={state} onPoint={setPointed} />
        </div>
      )}
    </div>
  );
}
