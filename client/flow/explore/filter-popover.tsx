import { Button, PopoverNext } from '@blueprintjs/core';
import { Filter as FilterIcon } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import type { Flow } from '../use-flow.ts';
import type { FlowState } from '../use-flow-state.ts';
import styles from './explore.module.css';
import { FacetChoices } from './facet-choices.tsx';
import { facets, filtersOf, noFilters } from './filters.ts';
import { useFilterWords } from './use-filter-words.ts';

interface FilterPopoverProps {
  readonly flow: Flow;
  readonly state: FlowState;
}

/** Every filter, with how many lines each choice lets through. */
export function FilterPopover({ flow, state }: FilterPopoverProps) {
  const { t } = useTranslation('explore');
  const count = filtersOf(state.search).length;
  return (
    <PopoverNext placement="bottom-end" content={<Choices flow={flow} state={state} />}>
      <Button
        size="small"
        icon={<FilterIcon />}
        active={count > 0}
        aria-haspopup="dialog"
        text={count > 0 ? `${t('filters.button')} (${count})` : t('filters.button')}
      />
    </PopoverNext>
  );
}

function Choices({ flow, state }: FilterPopoverProps) {
  const { t } = useTranslation('explore');
  const { search, change } = state;
  const words = useFilterWords(flow);
  return (
    <section className={styles['filters']} aria-label={t('filters.title')}>
      <div className={styles['filtersHead']}>
        <p>
          {t('filters.means')} {t('filters.possible')}
        </p>
        <Button
          size="small"
          text={t('filters.clear')}
          disabled={filtersOf(search).length === 0}
          onClick={() => change(noFilters)}
        />
      </div>
      <div className={styles['facets']}>
        {facets.map((name) => (
          <FacetChoices
            key={name}
            name={name}
            edges={flow.edges}
            chosen={search[name]}
            words={(value) => words(name, value)}
            onChange={(list) => change({ [name]: list })}
          />
        ))}
      </div>
    </section>
  );
}
