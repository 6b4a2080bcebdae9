/*
 * Blueprint's calendar thinks in moments of the browser's own time zone; a day of ours has no zone. So a day is midnight
 * where the browser is, and is read back from the parts that are shown there, never by way of UTC.
 */

/** @param day an ISO date */
export function toLocalDate(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const local = new Date(2000, month - 1, date);
  // The constructor takes a year below 100 for one of the twentieth century.
  local.setFullYear(year, month - 1, date);
  return local;
}

export function fromLocalDate(date: Date): string {
  const padded = (part: number, length: number) => String(part).padStart(length, '0');
  return [padded(date.getFullYear(), 4), padded(date.getMonth() + 1, 2), padded(date.getDate(), 2)].join('-');
}
