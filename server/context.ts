import { type Day, today } from './day.ts';
import type { Graph } from './graph/graph.ts';
import { openRecords, type Records } from './questions/record/records.ts';
import { openVerdicts, type Verdicts } from './questions/verdict/verdicts.ts';

/** What the resolvers of one request share. */
export interface Context {
  readonly graph: Graph;
  readonly records: Records;
  readonly verdicts: Verdicts;
  /** `asOf` where it is absent. */
  readonly today: Day;
  /** Who asks: the author of what is written down. */
  readonly user: string;
}

/** Without sign-in whoever sits at this machine is one user. */
const localUser = 'lokale gebruiker';

/** @returns a new context, for one request */
export const openContext = (graph: Graph): Context => ({
  graph,
  records: openRecords(graph),
  verdicts: openVerdicts(graph),
  today: today(),
  user: localUser,
});
