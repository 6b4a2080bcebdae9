import { useLanguage } from '../text/use-language.ts';
import { type DayStyle, dayText } from './day-text.ts';

/** A day in the reader's language; `missing` stands for none. */
export function Day({ day, style = 'short', missing = '–' }: DayProps) {
  const language = useLanguage();
  return day ? <time dateTime={day}>{dayText(day, language, style)}</time> : missing;
}

interface DayProps {
  readonly day: string | null | undefined;
  readonly style?: DayStyle;
  readonly missing?: string;
}
