import { Switch } from '@blueprintjs/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../text/use-language.ts';
import { useWord } from '../../text/use-word.ts';
import { today } from '../../timeline/days.ts';
import { dayText } from '../../ui/day-text.ts';
import { Chart } from '../chart.tsx';
import { membersOf } from '../members.ts';
import styles from '../partnership.module.css';
import type { PictureProps } from '../pictures.tsx';
import { timelineOptions } from './chart-options.ts';
import { spanOf } from './span.ts';
import { StaysTable } from './stays-table.tsx';
import type { TimelineData } from './timeline-data.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import { type Drawn, timelineMarksOf } from './timeline-marks.ts';

function useTimeline({ shown: { stays, disclosures }, state: { asOf, search } }: PictureProps) {
  const { t } = useTranslation('partnership');
  const language = useLanguage();
  const word = useWord();
  return useMemo(() => {
    const day = (date: string) => dayText(date, language, 'short');
    const months = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
    const data: TimelineData = {
      members: membersOf(stays),
      disclosures,
      span: spanOf(stays, disclosures, { whole: search.span === 'whole', chosen: search.asOf, today: today() }),
      asOf,
      words: {
        lane: t('timeline.lane'),
        tick: (time) => months.format(time),
        asOf: t('timeline.asOf', { day: day(asOf) }),
        stay: ({ service, validFrom, validTo }) =>
          t('timeline.stay', {
            service: service.id,
            from: day(validFrom),
            to: validTo === null ? t('timeline.open') : day(validTo),
          }),
        disclosure: ({ id, date, verdict }) => `${id} · ${day(date)} · ${word('verdict', verdict)}`,
      },
    };
    return { options: timelineOptions(data), marks: timelineMarksOf(data) };
  }, [stays, disclosures, asOf, search, t, language, word]);
}

/** When each service was in, when something was disclosed, and who was there to receive it. */
export function MembersOverTime({ shown, state }: PictureProps) {
  const { t } = useTranslation('partnership');
  const { options, marks } = useTimeline({ shown, state });
  const navigate = useNavigate();
  const open = useCallback(
    (chosen: unknown) => {
      const { disclosure } = chosen as Drawn;
      void navigate({ to: '/disclosure/$disclosure', params: { disclosure: disclosure.id } });
    },
    [navigate],
  );
  return (
    <>
      <div className={styles['tools']}>
        <p>{t('timeline.explain')}</p>
        {shown.disclosures.length > 0 && (
          <Switch
            checked={state.search.span === 'whole'}
            onChange={({ currentTarget }) => state.change({ span: currentTarget.checked ? 'whole' : undefined })}
            label={t('timeline.whole')}
          />
        )}
      </div>
      <Chart
        options={options}
        label={t('timeline.label', { name: shown.record.name })}
        minWidth={560}
        onChoose={open}
      />
      <TimelineLegend marks={marks} />
      <StaysTable shown={shown} asOf={state.asOf} />
    </>
  );
}
