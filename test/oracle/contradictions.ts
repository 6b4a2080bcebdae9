import type { AuthorisationRow, Day, Folder, WeighingNoteRow } from './folder.ts';
import { byText, isMember, within } from './look.ts';
import type { Product } from './vocabulary.ts';

export type Contradiction = {
  weighingNote: string;
  authorisation: string;
  service: string;
  what: 'PRODUCT_NOT_PERMITTED' | 'NOTE_NEWER';
};

/** domain.md, Periods: within its period, and not on or after its withdrawal. */
export function isInForce(authorisation: AuthorisationRow, day: Day): boolean {
  if (authorisation.withdrawnOn !== null && day >= authorisation.withdrawnOn) return false;
  return within(authorisation, day);
}

/** domain.md, other questions, contradictions: among its services, or a member of one of its partnerships that day. */
function isAbout(folder: Folder, authorisation: AuthorisationRow, service: string, day: Day): boolean {
  if (authorisation.services.includes(service)) return true;
  return authorisation.partnerships.some((partnership) => isMember(folder, service, partnership, day));
}

/** domain.md, other questions, contradictions: what is wrong between the two; where both hold there are two rows. */
function between(folder: Folder, note: WeighingNoteRow, authorisation: AuthorisationRow, day: Day): Contradiction[] {
  if (!within(note, day) || !isInForce(authorisation, day)) return [];
  if (!isAbout(folder, authorisation, note.service, day)) return [];
  const pair = { weighingNote: note.id, authorisation: authorisation.id, service: note.service };
  const product: Product = authorisation.kind === 'STRUCTURAL' ? 'BACKGROUND_CHECK' : 'INVESTIGATIVE';
  const found: Contradiction[] = [];
  if (!note.permits.includes(product)) found.push({ ...pair, what: 'PRODUCT_NOT_PERMITTED' });
  if (note.validFrom > authorisation.validFrom) found.push({ ...pair, what: 'NOTE_NEWER' });
  return found;
}

/** domain.md, other questions, contradictions; by note, authorisation, what. */
export function contradictions(folder: Folder, asOf: Day): Contradiction[] {
  const found: Contradiction[] = [];
  for (const note of folder.weighingNotes) {
    for (const authorisation of folder.authorisations) found.push(...between(folder, note, authorisation, asOf));
  }
  return found.sort(
    (a, b) =>
      byText(a.weighingNote, b.weighingNote) || byText(a.authorisation, b.authorisation) || byText(a.what, b.what),
  );
}
