import { useTranslation } from 'react-i18next';
import { useLanguage } from '../text/use-language.ts';
import { useWord } from '../text/use-word.ts';
import { dayText } from '../ui/day-text.ts';
import type { Listed } from './pdf/model.ts';

/** Who is to be asked to destroy what it received. */
export interface Holder {
  readonly service: { readonly id: string; readonly name: string; readonly country: string };
  /** How far it stands from the first disclosure about a person; absent where that is not asked. */
  readonly hops?: number;
  readonly disclosures: readonly { readonly id: string; readonly date: string }[];
  readonly destroyBy: string | null;
  readonly conditions: readonly string[];
}

/** The recall list as a table on paper. */
export function useRecallTable(holders: readonly Holder[]): Listed {
  const { t } = useTranslation('recall');
  const { t: d } = useTranslation('dossier');
  const word = useWord();
  const language = useLanguage();
  const withHops = holders.some(({ hops }) => hops !== undefined);
  return {
    head: [
      t('table.service'),
      ...(withHops ? [t('table.hops')] : []),
      d('received'),
      t('table.destroyBy'),
      t('table.conditions'),
    ],
    widths: ['*', ...(withHops ? ['auto'] : []), '*', 'auto', '*'],
    rows: holders.map(({ service, hops, disclosures, destroyBy, conditions }) => [
      `${service.name} (${service.id}), ${service.country}`,
      ...(withHops ? [String(hops ?? '')] : []),
      disclosures.map(({ id, date }) => `${id} (${dayText(date, language, 'short')})`).join(', '),
      destroyBy === null ? t('term.none') : dayText(destroyBy, language, 'short'),
      conditions.map((one) => word('condition', one)).join(', ') || t('table.noConditions'),
    ]),
  };
}
