import { Button } from '@blueprintjs/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Hatch, hatchFill } from '../charts/hatch.tsx';
import { PlotFigure } from '../charts/plot-figure.tsx';
import type { ContradictionPartsFragment } from '../generated/graphql.ts';
import { Note, Panel } from '../page/panel.tsx';
import { useLanguage } from '../text/use-language.ts';
import { drawLanes } from '../timeline/draw-lanes.ts';
import type { Span } from '../timeline/lane.ts';
import { Legend } from '../timeline/legend.tsx';
import timeline from '../timeline/timeline.module.css';
import { WindowControl } from '../timeline/window-control.tsx';
import { dayText } from '../ui/day-text.ts';
import { areMany, type Shown } from './shown-authorisations.ts';
import { useLanes } from './use-lanes.ts';
import type { ServiceHistory } from './use-service-history.ts';
import { useServiceState } from './use-service-state.ts';

interface TimelinePanelProps {
  readonly history: ServiceHistory;
  readonly span: Span;
  readonly day: string;
  readonly authorisations: Shown;
  readonly contradictions: readonly ContradictionPartsFragment[];
}

/** The weighing notes over time, against what was allowed and what was done. */
export function TimelinePanel({ history, span, day, authorisations, contradictions }: TimelinePanelProps) {
  const { t } = useTranslation('service');
  const language = useLanguage();
  const navigate = useNavigate();
  const hatch = useId();
  const { search, change } = useServiceState();
  const { service, disclosures, total } = history;
  const groups = useLanes(history, authorisations.shown, { contradictions, note: search.note });
  const onOpen = useCallback(
    (disclosure: string) => void navigate({ to: '/disclosure/$disclosure', params: { disclosure } }),
    [navigate],
  );
  const onDay = useCallback((asOf: string) => change({ asOf }), [change]);
  const dayName = t('timeline.dayName');
  const draw = useCallback(
    (width: number) =>
      drawLanes({ groups, span, day, dayName, language, hatch: hatchFill(hatch), onOpen, onDay }, width),
    [groups, span, day, dayName, language, hatch, onOpen, onDay],
  );
  const label = t('timeline.label', {
    name: service.name,
    notes: service.weighingNotes.length,
    authorisations: authorisations.shown.length,
    disclosures: disclosures.length,
    from: dayText(span.from, language, 'short'),
    to: dayText(span.to, language, 'short'),
  });
  return (
    <Panel
      title={t(service.kind === 'OWN' ? 'timeline.titleOwn' : 'timeline.title')}
      controls={<WindowControl span={span} from={search.from} to={search.to} onChange={change} />}
    >
      <Hatch id={hatch} colour="--muted" />
      {total > disclosures.length && <Note>{t('timeline.capped', { shown: disclosures.length, total })}</Note>}
      <PlotFigure label={label} draw={draw} />
      {areMany(authorisations) && (
        <Button
          size="small"
          variant="minimal"
          text={search.all ? t('timeline.showFewer') : t('timeline.showAll', { count: authorisations.inSpan.length })}
          onClick={() => change({ all: search.all ? undefined : true })}
        />
      )}
      <Legend groups={groups} span={span} day={day} hatch={hatchFill(hatch)} />
      <p className={timeline['hint']}>{t('timeline.hint')}</p>
    </Panel>
  );
}
