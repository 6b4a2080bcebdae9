import { Button } from '@blueprintjs/core';
import { Cross } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import { defaultMaxHops, mostHops } from '../search-params.ts';
import type { FlowState } from '../use-flow-state.ts';
import styles from './explore.module.css';
import { type Filter, noFilters } from './filters.ts';
import type { Explored } from './use-explored.ts';
import { useFilterWords } from './use-filter-words.ts';

interface HiddenStripProps {
  readonly explored: Explored;
  readonly state: FlowState;
}

function Chip({ filter, explored, state }: HiddenStripProps & { readonly filter: Filter }) {
  const { t } = useTranslation('explore');
  const { edges } = explored.atDay;
  const words = useFilterWords(explored.atDay);
  const { name, chosen, passes } = filter;
  const values = chosen.map((value) => words(name, value)).join(', ');
  const text = t('filters.chip', { name: t(`filters.names.${name}`), values });
  return (
    <Button
      size="small"
      className={styles['chip'] ?? ''}
      endIcon={<Cross size={12} />}
      title={t('filters.remove', { filter: text })}
      onClick={() => state.change({ [name]: undefined })}
    >
      <span className="visually-hidden">{t('filters.removeFirst')} </span>
      <span className={styles['chipText']}>{text}</span>{' '}
      <span className={styles['number']}>
        {t('filters.lets', { passing: edges.filter(passes).length, total: edges.length })}
      </span>
    </Button>
  );
}

/** What is not shown, and why; nothing when all is. */
export function HiddenStrip({ explored, state }: HiddenStripProps) {
  const { t } = useTranslation('explore');
  const { atDay, shown, filters } = explored;
  const { search, change } = state;
  const { hidden } = shown;
  const count = atDay.edges.length - shown.edges.length;
  if (count === 0 && filters.length === 0) return null;
  const hops = search.maxHops ?? defaultMaxHops;
  const reasons = [
    hidden.filters > 0 && t('hidden.filters', { count: hidden.filters }),
    hidden.folded > 0 && t('hidden.folded', { count: hidden.folded }),
    hidden.hops > 0 && t('hidden.hops', { count: hidden.hops, hops }),
  ].filter((reason) => reason !== false);
  return (
    <div className={styles['strip']}>
      {filters.map((filter) => (
        <Chip key={filter.name} filter={filter} explored={explored} state={state} />
      ))}
      <span role="status">
        {t('hidden.sum', { hidden: count, total: atDay.edges.length })}
        {reasons.length > 0 && `: ${reasons.join(', ')}`}.
      </span>
      {count > 0 && (
        <Button
          size="small"
          variant="minimal"
          intent="primary"
          text={t('hidden.showAll')}
          onClick={() => change({ ...noFilters, shut: undefined, ...(hidden.hops > 0 && { maxHops: mostHops }) })}
        />
      )}
    </div>
  );
}
