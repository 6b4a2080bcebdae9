import { useLanguage } from '../text/use-language.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** An instant by the clock of Amsterdam, to the second. @param time in UTC */
export function Instant({ time }: { readonly time: string }) {
  const format = new Intl.DateTimeFormat(locales[useLanguage()], {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Amsterdam',
  });
  return <time dateTime={time}>{format.format(new Date(time))}</time>;
}
