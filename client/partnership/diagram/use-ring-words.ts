import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fitted, room } from '../../flow/wording.ts';
import type { ExposurePartsFragment } from '../../generated/graphql.ts';
import { type Change, changeOrder } from '../../graph/changes.ts';
import { type TieKind, tieKinds } from '../../graph/rings/model.ts';
import { type RingKind, ringKinds } from '../../graph/rings/ring-legend.ts';
import type { RingWords } from '../../graph/rings/ring-svg.ts';
import type { RingTexts } from './rings.ts';

type Row = ExposurePartsFragment['rows'][number];

/** The words of the legend of a partnership's picture. */
export function useRingWords(): RingWords {
  const { t } = useTranslation('partnership');
  const { t: f } = useTranslation('flow');
  const { t: c } = useTranslation('compare');
  return useMemo(
    () => ({
      title: t('legend'),
      kind: Object.fromEntries(
        ringKinds.map((kind) => [kind, kind === 'partnership' ? t('diagram.partnership') : f(`legend.${kind}`)]),
      ) as Record<RingKind, string>,
      tie: Object.fromEntries(tieKinds.map((kind) => [kind, t(`diagram.tie.${kind}`)])) as Record<TieKind, string>,
      figures: t('diagram.figures'),
      change: Object.fromEntries(changeOrder.map((change) => [change, c(`change.${change}`)])) as Record<
        Change,
        string
      >,
    }),
    [t, f, c],
  );
}

/** What the boxes say: a member's figures, and whether it joined today or has left. */
export function useRingTexts(rows: readonly Row[]): RingTexts {
  const { t } = useTranslation('partnership');
  return useMemo(() => {
    const byId = new Map(rows.map((row) => [row.service.id, row]));
    return {
      partnership: (id) => fitted(id, room.service),
      relative: (id, relation) => `${fitted(id, room.service)}\n${t(`diagram.${relation}`)}`,
      service: ({ id, elevatedRisk }, tie) => {
        const row = byId.get(id);
        const figures = tie && row ? [`● ${row.known}  ~ ${row.possible}`] : [];
        const lines = [
          `${elevatedRisk ? '▲ ' : ''}${fitted(id, room.service)}`,
          ...figures,
          ...(tie === 'joined' || tie === 'left' ? [t(`diagram.sign.${tie}`)] : []),
        ];
        return { text: lines.join('\n'), hasFigures: figures.length > 0 };
      },
    };
  }, [rows, t]);
}
