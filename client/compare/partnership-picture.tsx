import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fitted, room } from '../flow/wording.ts';
import { changeSign } from '../graph/changes.ts';
import { RingPicture } from '../graph/rings/ring-picture.tsx';
import { useOpenMark } from '../partnership/diagram/partnership-rings.tsx';
import { type RingTexts, ringsOf, shownOn } from '../partnership/diagram/rings.ts';
import { useRingTexts, useRingWords } from '../partnership/diagram/use-ring-words.ts';
import type { PartnershipRecord } from '../partnership/use-partnership.ts';
import { isolated } from '../text/isolated.ts';
import { latest, type Pair } from './difference.ts';
import type { MemberOnDay } from './exposure.ts';
import type { ComparedDays } from './services-table.tsx';

interface PartnershipPictureProps {
  readonly record: PartnershipRecord;
  readonly rows: readonly Pair<MemberOnDay>[];
  readonly from: string;
  readonly to: string;
  readonly days: ComparedDays;
}

const moved = (before: number | undefined, after: number | undefined): string =>
  before === after ? `${after}` : `${before ?? '–'}→${after ?? '–'}`;

/** Both days in one picture: who came, went or has other figures. */
export function PartnershipPicture({ record, rows, from, to, days }: PartnershipPictureProps) {
  const { t } = useTranslation('compare');
  const newest = useMemo(() => rows.map(latest), [rows]);
  const plain = useRingTexts(newest);
  const words = useRingWords();
  const changes = useMemo(() => new Map(rows.map(({ id, change }) => [id, change])), [rows]);
  const texts = useMemo((): RingTexts => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    return {
      ...plain,
      service: (service, tie) => {
        const row = byId.get(service.id);
        if (!row || tie === undefined) return plain.service(service, tie);
        const sign = row.change === 'same' ? '' : `${changeSign[row.change]} `;
        const lines = [
          `${sign}${service.elevatedRisk ? '▲ ' : ''}${fitted(service.id, room.service - 2)}`,
          `● ${moved(row.before?.known, row.after?.known)}`,
          `~ ${moved(row.before?.possible, row.after?.possible)}`,
        ];
        return { text: lines.join('\n'), hasFigures: true };
      },
    };
  }, [rows, plain]);
  const whole = useMemo(() => ringsOf(record), [record]);
  // The later of the two has everyone that the earlier has.
  const last = from > to ? from : to;
  const shown = useMemo(() => shownOn(record, newest, last, texts), [record, newest, last, texts]);
  const label = t('partnership.pictureOf', { name: record.name, ...days });
  return (
    <RingPicture
      whole={whole}
      shown={shown}
      changes={changes}
      words={useMemo(() => ({ ...words, figures: t('partnership.figures') }), [words, t])}
      onOpen={useOpenMark(to)}
      label={label}
      caption={[isolated(t('titleOf', { name: record.name })), label]}
    />
  );
}
