import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { verdicts } from '../../ui/verdicts.ts';
import type { Change } from '../changes.ts';
import { serviceKinds } from '../service-marks.ts';
import type { LegendWords } from './legend.ts';

/** @param change what the changes are called, where two flows are drawn as one; keep it stable */
export function useLegendWords(change?: Readonly<Record<Change, string>>): LegendWords {
  const { t } = useTranslation('flow');
  const { t: word } = useTranslation('words');
  return useMemo(
    () => ({
      title: t('legend.title'),
      kind: Object.fromEntries(serviceKinds.map((kind) => [kind, t(`legend.${kind}`)])) as LegendWords['kind'],
      verdict: Object.fromEntries(
        verdicts.map((verdict) => [verdict, word(`verdict.${verdict}`)]),
      ) as LegendWords['verdict'],
      shut: t('legend.shut'),
      hidden: t('legend.hidden'),
      label: t('legend.label'),
      change,
    }),
    [t, word, change],
  );
}
