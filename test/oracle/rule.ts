import type { AuthorisationRow, DisclosureRow, Folder, WeighingNoteRow } from './folder.ts';
import { within } from './look.ts';
import { recipients } from './recipients.ts';

export type Answer = 'FIRES' | 'OPEN' | 'NO';

/** domain.md, Verdict: one row of the table of rules. */
export type Rule = {
  name: string;
  severity: 'UNLAWFUL' | 'CARELESS';
  /** One of the ten authorisation rules: they do not fire when there is no authorisation. */
  aboutAuthorisation: boolean;
  judge: (folder: Folder, disclosure: DisclosureRow, authorisation: AuthorisationRow | null) => Answer;
};

/** A rule that needs no fact that can be missing. */
export function firesIf(fires: boolean): Answer {
  return fires ? 'FIRES' : 'NO';
}

/** domain.md, Verdict: a rule that fires when this one fact is false, and is open when it is not on record. */
export function firesIfFalse(fact: boolean | null): Answer {
  if (fact === null) return 'OPEN';
  return fact ? 'NO' : 'FIRES';
}

/** domain.md, Verdict: an empty motivation, or only white space, is no motivation. */
export function isNoMotivation(text: string | null): boolean {
  return text === null || text.trim() === '';
}

/** domain.md, Periods: the weighing notes of the recipients in force on the day of the disclosure. */
export function notesInForce(folder: Folder, disclosure: DisclosureRow): WeighingNoteRow[] {
  const to = recipients(folder, disclosure);
  return folder.weighingNotes.filter((note) => to.includes(note.service) && within(note, disclosure.date));
}
