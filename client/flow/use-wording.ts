import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wording } from '../graph/elements.ts';
import { type Link, verdictOf } from '../graph/model.ts';
import { useLanguage } from '../text/use-language.ts';
import { dayText } from '../ui/day-text.ts';
import { verdictSymbol, worst } from '../ui/verdicts.ts';
import { fitted, room, serviceLabel } from './wording.ts';

/** What the picture writes beside its lines and in its services. */
export function useWording(viaOf: ReadonlyMap<string, string>): Wording {
  const { t } = useTranslation('flow');
  const language = useLanguage();
  return useMemo(() => {
    const link = ({ to, edges }: Link): string => {
      const [first] = edges;
      if (!first?.disclosure) {
        return `${t('label.possible', { hop: first?.hop })}\n${t('label.via', { partnership: fitted(viaOf.get(to) ?? '–', room.label - 4) })}`;
      }
      const symbol = verdictSymbol[worst(edges.map(verdictOf))];
      const { date, authorisation } = first.disclosure;
      const day = dayText(date, language, 'short');
      if (edges.length === 1) {
        return `${t('label.link', { symbol, hop: first.hop, day })}\n${fitted(authorisation?.id ?? t('noAuthorisation'), room.label)}`;
      }
      // Lines to a group are of the same disclosures.
      const distinct = new Set(edges.map(({ disclosure }) => disclosure?.id)).size;
      const last = edges.at(-1)?.disclosure?.date ?? date;
      return `${t('label.bundle', { symbol, count: distinct })}\n${date.slice(0, 7)}–${last.slice(0, 7)}`;
    };
    return { service: serviceLabel, link };
  }, [t, language, viaOf]);
}
