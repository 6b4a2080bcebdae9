import { HTMLSelect } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { TextFilter } from '../list/text-filter.tsx';
import { Bar } from '../page/page.tsx';
import { contradictionKinds } from './kinds.ts';
import type { ContradictionsSearch } from './search-params.ts';

interface FiltersProps {
  readonly search: ContradictionsSearch;
  readonly onChange: (change: ContradictionsSearch) => void;
}

/** What narrows the contradictions, over time and of the day; each is in the address. */
export function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation('contradictions');
  const { t: ofList } = useTranslation('list');
  return (
    <Bar>
      <label>
        {t('sort')}{' '}
        <HTMLSelect
          value={search.what ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ what: contradictionKinds.find((kind) => kind === value) })
          }
        >
          <option value="">{t('every')}</option>
          {contradictionKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </HTMLSelect>
      </label>
      <TextFilter
        label={t('service')}
        hint={ofList('findId')}
        text={search.service}
        onText={(service) => onChange({ service })}
      />
    </Bar>
  );
}
