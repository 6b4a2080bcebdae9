/** Where the days of events lie on the slider: today stands at its end, whatever lies between it and the last event. */
const firstAt = 0.03;
const lastAt = 0.92;
const afterLast = 0.96;

const dayLength = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

export interface Scale {
  /** @param day undefined is today */
  readonly placeOf: (day: string | undefined) => number;
  readonly dayAt: (place: number) => string | undefined;
}

/** @param days of the events, in order; at least one */
export function scaleOf(days: readonly string[]): Scale {
  const first = days[0] ?? '';
  const last = days.at(-1) ?? first;
  const span = Math.max(timeOf(last) - timeOf(first), dayLength);
  return {
    placeOf: (day) => {
      if (day === undefined) return 1;
      if (day > last) return afterLast;
      if (day < first) return 0;
      return firstAt + ((timeOf(day) - timeOf(first)) / span) * (lastAt - firstAt);
    },
    dayAt: (place) => {
      if (place > afterLast) return undefined;
      const share = (Math.min(place, lastAt) - firstAt) / (lastAt - firstAt);
      const time = timeOf(first) + Math.round((share * span) / dayLength) * dayLength;
      return new Date(time).toISOString().slice(0, 10);
    },
  };
}

const steps = [1, 3, 6, 12, 24, 60, 120];

/** The first days of months to write below the slider: no more than fit. */
export function monthsBetween(first: string, last: string, most: number): string[] {
  const monthOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const from = monthOf(first) + 1;
  const to = monthOf(last);
  const step = steps.find((one) => (to - from) / one < most) ?? steps.at(-1) ?? 1;
  const months: string[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    months.push(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  }
  return months;
}
