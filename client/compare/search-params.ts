import { dayIn, textIn } from '../timeline/search-days.ts';

/** What is compared, as the address holds it: a person or a partnership on two days, or an authorisation without and with a withdrawal. */
export interface CompareSearch {
  readonly person?: string | undefined;
  readonly partnership?: string | undefined;
  /** Absent: the first day on which something about the person, or into the partnership, was disclosed. */
  readonly from?: string | undefined;
  /** Absent is today. */
  readonly to?: string | undefined;
  readonly authorisation?: string | undefined;
  /** The day of withdrawal; absent: as on the page of the authorisation. */
  readonly on?: string | undefined;
}

export function readCompareSearch(raw: Readonly<Record<string, unknown>>): CompareSearch {
  // The view compares one thing: a person goes before, then a partnership.
  const person = textIn(raw['person']);
  const partnership = person === undefined ? textIn(raw['partnership']) : undefined;
  return {
    person,
    partnership,
    from: dayIn(raw['from']),
    to: dayIn(raw['to']),
    authorisation: (person ?? partnership) === undefined ? textIn(raw['authorisation']) : undefined,
    on: dayIn(raw['on']),
  };
}
