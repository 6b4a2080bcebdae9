import { useNavigate } from '@tanstack/react-router';
import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Hatch, hatchFill } from '../charts/hatch.tsx';
import { PlotFigure } from '../charts/plot-figure.tsx';
import type { AuthorisationMarksQuery, AuthorisationRecordPartsFragment } from '../generated/graphql.ts';
import { Note } from '../page/panel.tsx';
import { useLanguage } from '../text/use-language.ts';
import { plusDays, today } from '../timeline/days.ts';
import { drawLanes } from '../timeline/draw-lanes.ts';
import type { LaneGroup, Mark, Span } from '../timeline/lane.ts';
import { Legend } from '../timeline/legend.tsx';
import { dayText } from '../ui/day-text.ts';
import { useAuthorisationState } from './use-authorisation-state.ts';

interface WithdrawalPictureProps {
  readonly authorisation: AuthorisationRecordPartsFragment;
  readonly marks: AuthorisationMarksQuery['disclosures'];
  readonly on: string;
}

const margin = 20;

/** Its period and everything done under it; a day that was chosen is in it, today need not be. */
function spanOf(
  { validFrom, validTo, withdrawnOn }: AuthorisationRecordPartsFragment,
  days: readonly string[],
  on: string,
): Span {
  const ends = [...days, validTo, withdrawnOn, ...(on < today() ? [on] : [])].filter((day) => day !== null);
  const from = [validFrom, ...days, on].toSorted()[0] ?? validFrom;
  const to = ends.toSorted().at(-1) ?? validFrom;
  return { from: plusDays(from, -margin), to: plusDays(to, margin) };
}

/** The authorisation over time, hatched from the day on which it would be withdrawn. */
export function WithdrawalPicture({ authorisation, marks, on }: WithdrawalPictureProps) {
  const { t } = useTranslation('authorisation');
  const { t: words } = useTranslation('words');
  const language = useLanguage();
  const navigate = useNavigate();
  const hatch = useId();
  const { change } = useAuthorisationState();
  const days = useMemo(() => marks.edges.map(({ node }) => node.date), [marks]);
  const span = useMemo(() => spanOf(authorisation, days, on), [authorisation, days, on]);
  const groups = useMemo((): LaneGroup[] => {
    const markOf = ({ node }: (typeof marks.edges)[number]): Mark => ({
      id: node.id,
      day: node.date,
      verdict: node.verdict,
      tip: `${node.id} · ${dayText(node.date, language, 'short')}\n${words(`verdict.${node.verdict}`)}`,
    });
    const lane = {
      id: authorisation.id,
      label: authorisation.id,
      lines: [],
      tone: 'authorisation' as const,
      period: authorisation,
      withdrawnOn: on,
      selected: false,
      contradicts: null,
      marks: marks.edges.map(markOf),
    };
    return [{ title: t('withdrawal.lane'), lanes: [lane] }];
  }, [authorisation, marks, on, language, t, words]);
  const onOpen = useCallback(
    (disclosure: string) => void navigate({ to: '/disclosure/$disclosure', params: { disclosure } }),
    [navigate],
  );
  const onDay = useCallback((day: string) => change({ on: day }), [change]);
  const dayName = t('withdrawal.dayName');
  const draw = useCallback(
    (width: number) =>
      drawLanes({ groups, span, day: on, dayName, language, hatch: hatchFill(hatch), onOpen, onDay }, width),
    [groups, span, on, dayName, language, hatch, onOpen, onDay],
  );
  const after = days.filter((day) => day >= on).length;
  const label = t('withdrawal.label', {
    id: authorisation.id,
    total: days.length,
    after,
    day: dayText(on, language, 'short'),
  });
  return (
    <>
      <Hatch id={hatch} colour="--muted" />
      {marks.totalCount > days.length && (
        <Note>{t('withdrawal.capped', { shown: days.length, total: marks.totalCount })}</Note>
      )}
      <PlotFigure label={label} draw={draw} />
      <Legend groups={groups} span={span} day={on} hatch={hatchFill(hatch)} />
    </>
  );
}
