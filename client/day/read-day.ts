import type { Language } from '../text/i18n.ts';
import { isDay } from '../timeline/days.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The names that months go by in a language, in full and short, in lower case and without a dot; January first. */
function monthNames(language: Language): string[][] {
  const formats = (['long', 'short'] as const).map(
    (month) => new Intl.DateTimeFormat(locales[language], { month, timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) =>
      format
        .format(Date.UTC(2020, month, 1))
        .toLocaleLowerCase(language)
        .replace('.', ''),
    ),
  );
}

const names: Record<Language, string[][]> = { nl: monthNames('nl'), en: monthNames('en') };

/** @returns 1 to 12; undefined for a text that names no month, or could name two */
function monthNumber(text: string, language: Language): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const wanted = text.toLocaleLowerCase(language);
  const found = names[language].flatMap((known, month) =>
    known.some((name) => name === wanted || (wanted.length > 2 && name.startsWith(wanted))) ? [month + 1] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * A day as someone types it: 2019-09-17, 17-9-2019, 17/9/2019 or 17 sep 2019, with the month in the reader's language.
 * @returns an ISO date; undefined for a text that is no day
 */
export function readDay(text: string, language: Language): string | undefined {
  const typed = text.trim();
  if (isDay(typed)) return typed;
  const [, day, month, year] = /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}+)[\s./-]+(\d{4})$/u.exec(typed) ?? [];
  const number = month && monthNumber(month, language);
  if (!day || !number || !year) return undefined;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}
