import { HTMLSelect } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../day/day-input.tsx';
import { TextFilter } from '../list/text-filter.tsx';
import { Bar } from '../page/page.tsx';
import { useWord } from '../text/use-word.ts';
import { type AuthorisationsSearch, kinds, levels } from './search-params.ts';

interface AuthorisationFiltersProps {
  readonly search: AuthorisationsSearch;
  readonly onChange: (change: AuthorisationsSearch) => void;
}

/** What narrows the list; each is in the address. */
export function AuthorisationFilters({ search, onChange }: AuthorisationFiltersProps) {
  const { t } = useTranslation('authorisation');
  const { t: ofDisclosure } = useTranslation('disclosure');
  const { t: ofList } = useTranslation('list');
  const word = useWord();
  return (
    <Bar>
      <TextFilter
        label={ofList('find')}
        hint={ofList('findId')}
        text={search.text}
        onText={(text) => onChange({ text })}
      />
      <label>
        {ofDisclosure('kind')}{' '}
        <HTMLSelect
          value={search.kind ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ kind: kinds.find((kind) => kind === value) })}
        >
          <option value="">{t('every')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {word('authorisationKind', kind)}
            </option>
          ))}
        </HTMLSelect>
      </label>
      <label>
        {ofDisclosure('level')}{' '}
        <HTMLSelect
          value={search.level ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ level: levels.find((level) => level === value) })}
        >
          <option value="">{t('every')}</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {word('level', level)}
            </option>
          ))}
        </HTMLSelect>
      </label>
      <DayInput label={t('inForceOn')} day={search.inForceOn ?? ''} onDay={(inForceOn) => onChange({ inForceOn })} />
    </Bar>
  );
}
