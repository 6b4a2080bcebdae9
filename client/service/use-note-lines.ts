import { useTranslation } from 'react-i18next';
import type { NotePartsFragment } from '../generated/graphql.ts';
import { useWord } from '../text/use-word.ts';
import { concerns } from './concerns.ts';

/** A weighing note in three lines: what it permits, what it demands, and what is of concern. */
export function useNoteLines(): (note: NotePartsFragment) => string[] {
  const { t } = useTranslation('service');
  const word = useWord();
  const list = (group: 'product' | 'condition', values: readonly string[]) =>
    values.map((value) => word(group, value).toLocaleLowerCase()).join(', ') || t('note.nothing');
  return (note) => {
    const high = concerns.filter((concern) => note[concern] === 'HIGH').map((concern) => t(`concern.${concern}`));
    return [
      t('note.permits', { what: list('product', note.permits) }),
      t('note.demands', { what: list('condition', note.measures) }),
      t('note.high', { what: high.join(', ').toLocaleLowerCase() || t('note.noHigh') }),
    ];
  };
}
