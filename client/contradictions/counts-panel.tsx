import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Hatch, hatchFill } from '../charts/hatch.tsx';
import { PlotFigure } from '../charts/plot-figure.tsx';
import { Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useLanguage } from '../text/use-language.ts';
import type { Span } from '../timeline/lane.ts';
import timeline from '../timeline/timeline.module.css';
import { WindowControl } from '../timeline/window-control.tsx';
import { dayText } from '../ui/day-text.ts';
import { barsOf, kindsOf } from './bars.ts';
import { CountsTable } from './counts-table.tsx';
import { drawCounts } from './draw-counts.ts';
import { KindLegend } from './kind-legend.tsx';
import { sampleDays } from './sample-days.ts';
import { useContradictionsState } from './use-contradictions-state.ts';
import { useCounts } from './use-counts.ts';

interface CountsPanelProps {
  readonly span: Span;
  readonly day: string;
}

/** How many contradictions there were over time. */
export function CountsPanel({ span, day }: CountsPanelProps) {
  const { t } = useTranslation('contradictions');
  const language = useLanguage();
  const hatch = useId();
  const { search, change } = useContradictionsState();
  const { from, to } = span;
  const { counts, error, retry } = useCounts(
    useMemo(() => sampleDays({ from, to }), [from, to]),
    search,
  );
  const onDay = useCallback((asOf: string) => change({ asOf, after: undefined }), [change]);
  const dayName = t('asOf');
  const draw = useCallback(
    (width: number) =>
      drawCounts({ counts: counts ?? [], day, dayName, language, hatch: hatchFill(hatch), onDay }, width),
    [counts, day, dayName, language, hatch, onDay],
  );
  const label = t('chart', { from: dayText(from, language, 'short'), to: dayText(to, language, 'short') });
  return (
    <Panel
      title={t('overTime')}
      controls={<WindowControl span={span} from={search.from} to={search.to} onChange={change} />}
    >
      <Hatch id={hatch} colour="--risk" />
      {counts ? (
        <>
          <PlotFigure label={label} draw={draw} />
          <KindLegend hatch={hatchFill(hatch)} kinds={kindsOf(barsOf(counts))} />
          <p className={timeline['hint']}>{t('chartHint')}</p>
          <CountsTable counts={counts} day={day} onDay={onDay} />
        </>
      ) : (
        <Pending what={t('what')} error={error} retry={retry} />
      )}
    </Panel>
  );
}
