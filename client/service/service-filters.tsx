import { HTMLSelect, Switch } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { TextFilter } from '../list/text-filter.tsx';
import { Bar } from '../page/page.tsx';
import { useWord } from '../text/use-word.ts';
import { type ServicesSearch, serviceKinds } from './search-params.ts';

interface ServiceFiltersProps {
  readonly search: ServicesSearch;
  readonly onChange: (change: ServicesSearch) => void;
}

/** What narrows the list; each is in the address. */
export function ServiceFilters({ search, onChange }: ServiceFiltersProps) {
  const { t } = useTranslation('service');
  const { t: ofList } = useTranslation('list');
  const word = useWord();
  return (
    <Bar>
      <TextFilter
        label={ofList('find')}
        hint={ofList('findHint')}
        text={search.text}
        onText={(text) => onChange({ text })}
      />
      <label>
        {t('kind')}{' '}
        <HTMLSelect
          value={search.kind ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ kind: serviceKinds.find((kind) => kind === value) })}
        >
          <option value="">{t('every')}</option>
          {serviceKinds.map((kind) => (
            <option key={kind} value={kind}>
              {word('serviceKind', kind)}
            </option>
          ))}
        </HTMLSelect>
      </label>
      <Switch
        checked={search.risk ?? false}
        label={t('onlyRisk')}
        onChange={({ currentTarget: { checked } }) => onChange({ risk: checked || undefined })}
      />
    </Bar>
  );
}
