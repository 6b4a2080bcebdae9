import { Button, Callout } from '@blueprintjs/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSentence } from '../ui/error-sentence.tsx';
import { tryAgain } from '../ui/states.tsx';
import type { Explored } from './explore/use-explored.ts';
import styles from './flow.module.css';
import { mostParts, partSize } from './search-params.ts';
import type { FlowState } from './use-flow-state.ts';

interface NoticesProps {
  readonly explored: Explored;
  readonly state: FlowState;
  /** Why the newest choice is not what is shown. */
  readonly error: Error | undefined;
  readonly retry: () => void;
}

interface NoticeProps {
  readonly intent: 'warning' | 'primary' | 'danger';
  readonly children: ReactNode;
  readonly action?: { readonly text: string; readonly onClick: () => void } | undefined;
}

const Notice = ({ intent, children, action }: NoticeProps) => (
  <Callout compact intent={intent}>
    {children} {action && <Button size="small" variant="minimal" {...action} />}
  </Callout>
);

/** How much of a large flow is not loaded, and a way to go on. */
function Parts({ explored: { atDay }, state: { search, change } }: Pick<NoticesProps, 'explored' | 'state'>) {
  const { t } = useTranslation('explore');
  if (atDay.leftOut === 0) return null;
  const parts = (search.parts ?? 1) + 1;
  const more = {
    text: t('parts.more', { count: Math.min(partSize, atDay.leftOut) }),
    onClick: () => change({ parts }),
  };
  return (
    <Notice intent="primary" action={parts <= mostParts ? more : undefined}>
      {t('parts.banner', { count: atDay.leftOut })} {parts > mostParts && t('parts.most')}
    </Notice>
  );
}

/** What a reader has to know of what is shown: that it is not all, or not what was asked for. */
export function Notices({ explored, state, error, retry }: NoticesProps) {
  const { t } = useTranslation('flow');
  const { t: e } = useTranslation('explore');
  const { t: a } = useTranslation('app');
  const { search, change } = state;
  return (
    <div role="status" className={styles['notices']}>
      {error && (
        <Notice intent="danger" action={{ text: a('retry'), onClick: () => tryAgain(retry) }}>
          {e('stale')} <ErrorSentence error={error} />
        </Notice>
      )}
      {search.ignored !== undefined && (
        <Notice intent="warning" action={{ text: a('close'), onClick: () => change({}, { replace: true }) }}>
          {t('ignored', { names: search.ignored.replaceAll(',', ', ') })}
        </Notice>
      )}
      <Parts explored={explored} state={state} />
      {[...explored.hubs].map(([hub, neighbours]) => {
        const together = neighbours.filter(({ id }) => explored.groupOf.has(id)).length;
        return (
          together > 0 && (
            <Notice
              key={hub}
              intent="primary"
              action={{ text: e('group.choose'), onClick: () => change({ group: hub, disclosure: undefined }) }}
            >
              {e('group.notice', { hub, count: together })}
            </Notice>
          )
        );
      })}
    </div>
  );
}
