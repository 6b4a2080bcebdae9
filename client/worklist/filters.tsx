import { HTMLSelect, Switch } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../day/day-input.tsx';
import { Bar } from '../page/page.tsx';
import { ServiceSelect } from '../period/service-select.tsx';
import { useRuleText } from '../verdict/rule-text.ts';
import { states, type WorklistSearch } from './search-params.ts';

interface FiltersProps {
  readonly search: WorklistSearch;
  /** Empty while they are not known. */
  readonly rules: readonly { readonly name: string; readonly asks: string }[];
  readonly onChange: (change: Partial<Record<keyof WorklistSearch, unknown>>) => void;
}

function RuleOption({ name, asks }: { readonly name: string; readonly asks: string }) {
  return <option value={name}>{useRuleText(name)?.title ?? asks}</option>;
}

/** What narrows the list; each is in the address. */
export function Filters({ search, rules, onChange }: FiltersProps) {
  const { t } = useTranslation('worklist');
  const { rule } = search;
  // What is chosen stays chosen though the rules are not known.
  const chosen = rule !== undefined && rules.every(({ name }) => name !== rule) ? [{ name: rule, asks: rule }] : [];
  return (
    <Bar>
      <label>
        {t('rule')}{' '}
        <HTMLSelect value={rule ?? ''} onChange={(event) => onChange({ rule: event.currentTarget.value })}>
          <option value="">{t('every')}</option>
          {[...rules, ...chosen].map((one) => (
            <RuleOption key={one.name} {...one} />
          ))}
        </HTMLSelect>
      </label>
      <label>
        {t('stateOf')}{' '}
        <HTMLSelect value={search.state ?? ''} onChange={(event) => onChange({ state: event.currentTarget.value })}>
          <option value="">{t('every')}</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </HTMLSelect>
      </label>
      <ServiceSelect service={search.service} onService={(service) => onChange({ service })} />
      <DayInput label={t('from')} day={search.from ?? ''} onDay={(from) => onChange({ from })} />
      <DayInput label={t('to')} day={search.to ?? ''} onDay={(to) => onChange({ to })} />
      <Switch
        checked={search.gaps ?? false}
        label={t('gaps')}
        onChange={(event) => onChange({ gaps: event.currentTarget.checked })}
      />
    </Bar>
  );
}
