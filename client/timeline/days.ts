/** A stretch of days, both ends included; an absent end is open. */
export interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

export const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const toDay = (date: Date): string => date.toISOString().slice(0, 10);

export function isDay(value: string): boolean {
  const time = toDate(value).getTime();
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && toDay(new Date(time)) === value;
}

export const plusDays = (day: string, days: number): string =>
  toDay(new Date(toDate(day).getTime() + days * 86_400_000));

/** Today where the API is, which decides what an absent `asOf` means. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

export const holdsOn = ({ validFrom, validTo }: Period, day: string): boolean =>
  validFrom <= day && (validTo === null || day <= validTo);

export const overlap = (one: Period, other: Period): boolean =>
  (one.validTo === null || other.validFrom <= one.validTo) &&
  (other.validTo === null || one.validFrom <= other.validTo);

/** The earlier of two days, of which the second may be absent. */
export const earlier = (day: string, other: string | undefined): string => (other && other < day ? other : day);
