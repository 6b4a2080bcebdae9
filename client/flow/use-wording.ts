import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wording } from '../graph/elements.ts';
import { type FlowNode, type Link, verdictOf } from '../graph/model.ts';
import { useLanguage } from '../text/use-language.ts';
import { dayText } from '../ui/day-text.ts';
import { verdictSymbol, worst } from '../ui/verdicts.ts';
import { hubOf } from './explore/groups.ts';

/** As much as there is room for, in a service and in a label. */
const letters = { service: 14, label: 18 };

const shortened = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

const serviceLabel = ({ id, service }: FlowNode): string =>
  hubOf(id) !== null ? shortened(service.name, letters.service) : namedLabel({ id, service });

const namedLabel = ({ id, service }: Pick<FlowNode, 'id' | 'service'>): string =>
  `${service.elevatedRisk ? '▲ ' : ''}${shortened(id, letters.service)}\n${shortened(service.country, letters.service)}`;

/** What the picture writes beside its lines and in its services. */
export function useWording(viaOf: ReadonlyMap<string, string>): Wording {
  const { t } = useTranslation('flow');
  const language = useLanguage();
  return useMemo(() => {
    const link = ({ to, edges }: Link): string => {
      const [first] = edges;
      if (!first?.disclosure) {
        return `${t('label.possible', { hop: first?.hop })}\n${shortened(t('label.via', { partnership: viaOf.get(to) ?? '–' }), letters.label)}`;
      }
      const symbol = verdictSymbol[worst(edges.map(verdictOf))];
      const { date, authorisation } = first.disclosure;
      const day = dayText(date, language, 'short');
      if (edges.length === 1) {
        return `${t('label.link', { symbol, hop: first.hop, day })}\n${shortened(authorisation?.id ?? t('noAuthorisation'), letters.label)}`;
      }
      // Lines to a group are of the same disclosures.
      const distinct = new Set(edges.map(({ disclosure }) => disclosure?.id)).size;
      const last = edges.at(-1)?.disclosure?.date ?? date;
      return `${t('label.bundle', { symbol, count: distinct })}\n${date.slice(0, 7)} – ${last.slice(0, 7)}`;
    };
    return { service: serviceLabel, link };
  }, [t, language, viaOf]);
}
