import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { verdicts } from '../../ui/verdicts.ts';
import { kinds, type LegendWords } from './legend.ts';

export function useLegendWords(): LegendWords {
  const { t } = useTranslation('flow');
  const { t: word } = useTranslation('words');
  return useMemo(
    () => ({
      kind: Object.fromEntries(kinds.map((kind) => [kind, t(`legend.${kind}`)])) as LegendWords['kind'],
      verdict: Object.fromEntries(
        verdicts.map((verdict) => [verdict, word(`verdict.${verdict}`)]),
      ) as LegendWords['verdict'],
    }),
    [t, word],
  );
}
