import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';

export interface Contradiction {
  readonly weighingNote: string;
  readonly authorisation: string;
  readonly service: string;
  readonly what: 'PRODUCT_NOT_PERMITTED' | 'NOTE_NEWER';
}

interface Met {
  readonly weighingNote: string;
  readonly authorisation: string;
  readonly service: string;
  readonly notPermitted: boolean;
  readonly newer: boolean;
}

const meetings = statement<Met>('contradictions/contradictions');

/**
 * Weighing notes and authorisations that do not agree on a day (domain.md, contradictions; report, appendix A
 * par. 3.2.2.3: the two must agree, for a disclosure is tested against the authorisation and not the note).
 * @returns a row for each disagreement, so two where both hold
 */
export async function contradictions(graph: Graph, asOf: Day): Promise<Contradiction[]> {
  const met = (await graph.read(meetings, { asOf })).sort(
    (one, other) =>
      byText(one.authorisation, other.authorisation) ||
      byText(one.service, other.service) ||
      byText(one.weighingNote, other.weighingNote),
  );
  return met.flatMap(({ notPermitted, newer, ...found }) => [
    ...(notPermitted ? [{ ...found, what: 'PRODUCT_NOT_PERMITTED' as const }] : []),
    ...(newer ? [{ ...found, what: 'NOTE_NEWER' as const }] : []),
  ]);
}
