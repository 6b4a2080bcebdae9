import { dayIn, textIn } from '../timeline/search-days.ts';

/** What is compared, as the address holds it: a person on two days, or an authorisation without and with a withdrawal. */
export interface CompareSearch {
  readonly person?: string | undefined;
  /** Absent: the first day on which something about the person was disclosed. */
  readonly from?: string | undefined;
  /** Absent is today. */
  readonly to?: string | undefined;
  readonly authorisation?: string | undefined;
  /** The day of withdrawal; absent: as on the page of the authorisation. */
  readonly on?: string | undefined;
}

export function readCompareSearch(raw: Readonly<Record<string, unknown>>): CompareSearch {
  const person = textIn(raw['person']);
  return {
    person,
    from: dayIn(raw['from']),
    to: dayIn(raw['to']),
    // A person goes before: the view compares one thing.
    authorisation: person === undefined ? textIn(raw['authorisation']) : undefined,
    on: dayIn(raw['on']),
  };
}
