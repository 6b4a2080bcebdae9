import { useMemo } from 'react';
import type { Flow } from '../use-flow.ts';

export interface EventDay {
  readonly day: string;
  /** Distinct disclosures about the person. */
  readonly count: number;
}

/** The days on which something about the person was disclosed, in order. */
export function useDays({ edges }: Flow): EventDay[] {
  return useMemo(() => {
    const byDay = new Map<string, Set<string>>();
    for (const { disclosure } of edges) {
      if (!disclosure) continue;
      byDay.set(disclosure.date, (byDay.get(disclosure.date) ?? new Set()).add(disclosure.id));
    }
    return [...byDay].map(([day, ids]) => ({ day, count: ids.size })).sort((a, b) => a.day.localeCompare(b.day));
  }, [edges]);
}

/** The next event day after a day; undefined, which is today, when there is none. */
export const nextDay = (days: readonly EventDay[], from: string | undefined): string | undefined =>
  from === undefined ? undefined : days.find(({ day }) => day > from)?.day;

/** The last event day before a day; from before the first one it stays. */
export const previousDay = (days: readonly EventDay[], from: string | undefined): string | undefined =>
  days.findLast(({ day }) => from === undefined || day < from)?.day ?? from;
