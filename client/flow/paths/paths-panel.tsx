import { Checkbox, SegmentedControl } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import type { Explored } from '../explore/use-explored.ts';
import type { FlowState } from '../use-flow-state.ts';
import { EndSelect } from './end-select.tsx';
import { PathItem } from './path-item.tsx';
import styles from './paths.module.css';
import { mostPaths, usePaths } from './use-paths.ts';

interface PathsPanelProps {
  readonly explored: Explored;
  readonly state: FlowState;
}

/** By which chains of disclosures the data came to a service, from where it first left or from another service. */
export function PathsPanel({ explored, state }: PathsPanelProps) {
  const { t } = useTranslation('paths');
  const { search, change } = state;
  const known = explored.atDay.nodes.filter(({ reach }) => reach === 'KNOWN').map(({ id }) => id);
  return (
    <section className={styles['paths']} aria-label={t('tab')}>
      <div className={styles['ends']}>
        <EndSelect
          label={t('from')}
          none={t('anywhere')}
          services={known}
          value={search.start}
          onChange={(start) => change({ start, path: undefined, ...(start === undefined && { about: undefined }) })}
        />
        <EndSelect
          label={t('to')}
          none={t('choose')}
          services={known}
          value={search.to}
          onChange={(to) => change({ to, path: undefined })}
        />
        <SegmentedControl
          size="small"
          aria-label={t('which')}
          value={search.paths ?? 'shortest'}
          options={[
            { value: 'shortest', label: t('shortest') },
            { value: 'all', label: t('all') },
          ]}
          onValueChange={(which) => change({ paths: which === 'all' ? 'all' : undefined, path: undefined })}
        />
        {search.start !== undefined && (
          <Checkbox
            checked={search.about === 'anyone'}
            label={t('anyone')}
            onChange={({ currentTarget }) =>
              change({ about: currentTarget.checked ? 'anyone' : undefined, path: undefined })
            }
          />
        )}
      </div>
      {search.to === undefined ? (
        <Empty title={t('ask.title')}>{t('ask.text')}</Empty>
      ) : (
        <Answer explored={explored} state={state} to={search.to} />
      )}
    </section>
  );
}

function Answer({ explored, state, to }: PathsPanelProps & { readonly to: string }) {
  const { t } = useTranslation('paths');
  const { paths, more, error, retry } = usePaths(state);
  const { start, path: chosen } = state.search;
  if (error) return <Failed error={error} retry={retry} />;
  if (!paths) return <Loading what={t('what')} />;
  if (paths.length === 0) {
    return (
      <Empty title={t('none.title')}>
        {start === undefined ? t('none.anywhere', { to }) : t('none.text', { from: start, to })}
      </Empty>
    );
  }
  return (
    <>
      <p role="status" className={styles['found']}>
        {t('found', { count: paths.length })} {more && t('more', { count: mostPaths })}
      </p>
      <ol className={styles['list']}>
        {paths.map((path, index) => (
          <PathItem
            key={path.steps.map(({ disclosure, to: end }) => `${disclosure.id}>${end.id}`).join(' ')}
            path={path}
            number={index + 1}
            chosen={chosen === index + 1}
            explored={explored}
            state={state}
          />
        ))}
      </ol>
    </>
  );
}
