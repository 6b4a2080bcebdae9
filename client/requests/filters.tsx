import { HTMLSelect } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../day/day-input.tsx';
import { TextFilter } from '../list/text-filter.tsx';
import { Bar } from '../page/page.tsx';
import { type RequestsSearch, statuses } from './search-params.ts';

interface FiltersProps {
  readonly search: RequestsSearch;
  readonly onChange: (change: RequestsSearch) => void;
}

/** What narrows the register; each is in the address. */
export function Filters({ search, onChange }: FiltersProps) {
  const { t } = useTranslation('requests');
  const { t: ofList } = useTranslation('list');
  return (
    <Bar>
      <label>
        {t('statusOf')}{' '}
        <HTMLSelect
          value={search.status ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ status: statuses.find((candidate) => candidate === value) })
          }
        >
          <option value="">{t('every')}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {t(`status.${status}`)}
            </option>
          ))}
        </HTMLSelect>
      </label>
      <TextFilter
        label={t('person')}
        hint={ofList('findId')}
        text={search.person}
        onText={(person) => onChange({ person })}
      />
      <TextFilter
        label={t('service')}
        hint={ofList('findId')}
        text={search.service}
        onText={(service) => onChange({ service })}
      />
      <DayInput label={t('from')} day={search.from ?? ''} onDay={(from) => onChange({ from })} />
      <DayInput label={t('to')} day={search.to ?? ''} onDay={(to) => onChange({ to })} />
    </Bar>
  );
}
