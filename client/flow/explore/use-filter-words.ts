import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../text/use-language.ts';
import { useWord } from '../../text/use-word.ts';
import { dayText } from '../../ui/day-text.ts';
import type { Flow } from '../use-flow.ts';
import type { FilterName } from './filters.ts';

/** The reader's words for a value of a filter. */
export function useFilterWords({ edges }: Flow): (name: FilterName, value: string) => string {
  const { t, i18n } = useTranslation('explore');
  const word = useWord();
  const language = useLanguage();
  const types = new Map(edges.flatMap(({ dataTypes }) => dataTypes.map(({ id, name }) => [id, name])));
  const ruleTitle = (rule: string): string => i18n.getResource(i18n.language, 'rules', rule)?.title ?? rule;
  return (name, value) => {
    if (name === 'from') return t('filters.since', { day: dayText(value, language, 'short') });
    if (name === 'type') return types.get(value) ?? value;
    if (name === 'with') return value;
    if (name !== 'rule') return word(name, value);
    return value.endsWith('?') ? t('filters.open', { rule: ruleTitle(value.slice(0, -1)) }) : ruleTitle(value);
  };
}
