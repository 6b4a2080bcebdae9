/** A day as an ISO date, such as 2020-02-29. Days compare as strings, in JavaScript and in both engines. */
export type Day = string;

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const amsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The day that it is in Amsterdam (domain.md: `asOf` where it is absent). */
export const today = (now: Date = new Date()): Day => amsterdam.format(now);

/** @returns the instant at which a day begins in Amsterdam, in milliseconds */
export function beginningOf(day: Day): number {
  const summer = Date.parse(`${day}T00:00:00+02:00`);
  return today(new Date(summer)) === day ? summer : Date.parse(`${day}T00:00:00+01:00`);
}

const dayMs = 86_400_000;

/** @returns the day so many days later, or earlier for a negative number */
export const plusDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
