import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExposurePartsFragment } from '../../generated/graphql.ts';
import { hub } from '../../graph/rings/model.ts';
import { RingPicture } from '../../graph/rings/ring-picture.tsx';
import { isolated } from '../../text/isolated.ts';
import { useLanguage } from '../../text/use-language.ts';
import { today } from '../../timeline/days.ts';
import { dayText } from '../../ui/day-text.ts';
import type { PartnershipRecord } from '../use-partnership.ts';
import { partnershipOf, ringsOf, shownOn } from './rings.ts';
import { useRingTexts, useRingWords } from './use-ring-words.ts';

interface PartnershipRingsProps {
  readonly record: PartnershipRecord;
  readonly rows: ExposurePartsFragment['rows'];
  readonly asOf: string;
}

/** Opens what a mark stands for, on a day; the partnership in the middle is where one is already. */
export function useOpenMark(asOf: string | undefined): (id: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (id) => {
      const partnership = partnershipOf(id);
      if (partnership !== null) {
        void navigate({
          to: '/partnership/$partnership',
          params: { partnership },
          search: { asOf, picture: 'diagram' },
        });
      } else if (id !== hub) {
        void navigate({ to: '/service/$service', params: { service: id }, search: { asOf } });
      }
    },
    [navigate, asOf],
  );
}

/** The partnership in the middle, its members around it, and what it is part of or consists of outside them. */
export function PartnershipRings({ record, rows, asOf }: PartnershipRingsProps) {
  const { t } = useTranslation('partnership');
  const { t: file } = useTranslation('picture-file');
  const language = useLanguage();
  const texts = useRingTexts(rows);
  const whole = useMemo(() => ringsOf(record), [record]);
  const shown = useMemo(() => shownOn(record, rows, asOf, texts), [record, rows, asOf, texts]);
  const made = file('made', { day: dayText(asOf, language, 'long'), made: dayText(today(), language, 'short') });
  return (
    <RingPicture
      whole={whole}
      shown={shown}
      words={useRingWords()}
      onOpen={useOpenMark(asOf)}
      label={t('diagram.label', { name: record.name })}
      caption={[`${isolated(record.name)} (${isolated(record.id)})`, made]}
    />
  );
}
