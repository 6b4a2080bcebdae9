import { type Period, plusDays } from './days.ts';

/** Something that happens on a day, so that it is worth standing there. */
export interface DayEvent {
  readonly day: string;
  readonly what: 'starts' | 'over' | 'withdrawn' | 'disclosed';
  /** What it happens to. */
  readonly id: string;
}

/** The day after the last one is the event: it is the first on which the thing no longer holds. */
export function periodEvents(
  id: string,
  { validFrom, validTo }: Period,
  withdrawnOn: string | null = null,
): DayEvent[] {
  return [
    { day: validFrom, what: 'starts', id },
    ...(validTo ? [{ day: plusDays(validTo, 1), what: 'over', id } as const] : []),
    ...(withdrawnOn ? [{ day: withdrawnOn, what: 'withdrawn', id } as const] : []),
  ];
}

export function nextDay(events: readonly DayEvent[], day: string): string | undefined {
  const later = events.map((event) => event.day).filter((other) => other > day);
  return later.sort()[0];
}

export function previousDay(events: readonly DayEvent[], day: string): string | undefined {
  const before = events.map((event) => event.day).filter((other) => other < day);
  return before.sort().at(-1);
}
