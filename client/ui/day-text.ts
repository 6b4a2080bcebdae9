import type { Language } from '../text/i18n.ts';

export type DayStyle = keyof typeof styles;

const styles = {
  /** 17 sep 2019 */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** dinsdag 17 september 2019 */
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  /** sep 2019 */
  month: { month: 'short', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** @param day an ISO date */
export function dayText(day: string, language: Language, style: DayStyle): string {
  const format = new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
