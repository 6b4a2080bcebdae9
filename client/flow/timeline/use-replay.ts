import { useEffect, useState } from 'react';
import type { Period } from './period.ts';
import { type EventDay, nextDay } from './use-days.ts';

const pace = 1100;

interface Replay {
  readonly playing: boolean;
  readonly toggle: () => void;
}

/**
 * Goes through the days of events one by one, up to the last; from the first one in the period when it stood there.
 * @param busy while a day is still being fetched it waits
 */
export function useReplay(
  days: readonly EventDay[],
  { from, asOf }: Period,
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
    if (!playing && atEnd) go(days.find(({ day }) => from === undefined || day >= from)?.day);
    setPlaying(!playing);
  };
  return { playing, toggle };
}
