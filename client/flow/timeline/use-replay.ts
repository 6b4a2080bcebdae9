import { useEffect, useState } from 'react';
import { type EventDay, nextDay } from './use-days.ts';

const pace = 1100;

interface Replay {
  readonly playing: boolean;
  readonly toggle: () => void;
}

/**
 * Goes through the days of events one by one.
 * @param busy while a day is still being fetched it waits
 */
export function useReplay(
  days: readonly EventDay[],
  asOf: string | undefined,
  busy: boolean,
  go: (day: string | undefined) => void,
): Replay {
  const [playing, setPlaying] = useState(false);
  const last = days.at(-1)?.day;
  const atEnd = asOf === undefined || last === undefined || asOf >= last;
  useEffect(() => {
    if (!playing || busy) return;
    const timer = setTimeout(() => (atEnd ? setPlaying(false) : go(nextDay(days, asOf))), pace);
    return () => clearTimeout(timer);
  }, [playing, busy, atEnd, days, asOf, go]);
  const toggle = () => {
    if (!playing && atEnd) go(days[0]?.day);
    setPlaying(!playing);
  };
  return { playing, toggle };
}
