import { useTranslation } from 'react-i18next';
import { useWord } from '../text/use-word.ts';
import { Day } from '../ui/day.tsx';
import { type EntityKind, EntityLink } from '../ui/entity-link.tsx';
import { days, words } from './fact-kinds.ts';
import { listOf } from './facts.ts';

const kinds: Readonly<Record<string, EntityKind>> = {
  authorisation: 'Authorisation',
  weighingNote: 'WeighingNote',
  person: 'Person',
  givenTo: 'Service',
  madeBy: 'Service',
  partnership: 'Partnership',
};

/** A fact as it reads within a sentence: a link, a day or a word where its name says that it is one. */
export function FactValue({ name, value }: { readonly name: string; readonly value: string }) {
  const { t } = useTranslation('disclosure');
  const word = useWord();
  const kind = kinds[name];
  if (kind) return <EntityLink kind={kind} id={value} />;
  if (days.includes(name)) return <Day day={value} />;
  if (name in words) return lowerList(value, (item) => word(words[name as keyof typeof words], item));
  if (name === 'missing')
    return listOf(value)
      .map((field) => t(`fields.${field}` as 'fields.basis'))
      .join(', ');
  return listOf(value).join(', ');
}

const lowerList = (value: string, word: (item: string) => string): string =>
  listOf(value)
    .map((item) => word(item).toLocaleLowerCase())
    .join(', ');
