import { Button, ButtonGroup } from '@blueprintjs/core';
import { Pause, Play, StepBackward, StepForward } from '@blueprintjs/icons';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../../day/day-input.tsx';
import { useLanguage } from '../../text/use-language.ts';
import { dayText } from '../../ui/day-text.ts';
import { HopsControl } from '../hops-control.tsx';
import type { Flow } from '../use-flow.ts';
import type { FlowState } from '../use-flow-state.ts';
import { endedAt, type Period } from './period.ts';
import { scaleOf } from './scale.ts';
import { Slider } from './slider.tsx';
import styles from './timeline.module.css';
import { nextDay, previousDay, useDays } from './use-days.ts';
import { useReplay } from './use-replay.ts';

interface TimelineProps {
  readonly whole: Flow;
  readonly state: FlowState;
  readonly busy: boolean;
}

/** Chooses the day up to which the flow is shown. */
export function Timeline({ whole, state, busy }: TimelineProps) {
  const { search, change } = state;
  const { t } = useTranslation('flow');
  const language = useLanguage();
  const { from, asOf } = search;
  const days = useDays(whole);
  const scale = useMemo(() => scaleOf(days.map(({ day }) => day)), [days]);
  const period = useMemo(() => ({ from, asOf }), [from, asOf]);
  const take = useCallback((next: Period) => change({ ...next }, { replace: true }), [change]);
  const go = useCallback((day: string | undefined) => take(endedAt(period, day)), [take, period]);
  const { playing, toggle } = useReplay(days, period, busy, go);
  const day = dayText(asOf ?? whole.asOf, language, 'long');
  const words = asOf === undefined ? t('time.today', { day }) : t('time.asOf', { day });
  return (
    <section className={styles['timeline']} aria-label={t('time.label')}>
      <div className={styles['row']}>
        <ButtonGroup>
          <Button
            size="small"
            icon={<StepBackward />}
            aria-label={t('time.previous')}
            title={t('time.previous')}
            onClick={() => go(previousDay(days, asOf))}
          />
          <Button
            size="small"
            icon={playing ? <Pause /> : <Play />}
            text={playing ? t('time.pause') : t('time.play')}
            onClick={toggle}
          />
          <Button
            size="small"
            icon={<StepForward />}
            aria-label={t('time.next')}
            title={t('time.next')}
            onClick={() => go(nextDay(days, asOf))}
          />
        </ButtonGroup>
        <strong className={styles['words']} aria-live="polite">
          {words}
          {from !== undefined && `, ${t('time.since', { day: dayText(from, language, 'short') })}`}
        </strong>
        {from !== undefined && (
          <Button
            size="small"
            variant="minimal"
            intent="primary"
            text={t('time.all')}
            onClick={() => change({ from: undefined })}
          />
        )}
        <HopsControl whole={whole} state={state} />
        <DayInput label={t('time.pick')} day={asOf ?? whole.asOf} onDay={go} />
      </div>
      <Slider days={days} scale={scale} period={period} words={words} go={take} />
    </section>
  );
}
