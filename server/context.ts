import type { Reader } from './access/reader.ts';
import { graphFor } from './access/reader-graph.ts';
import type { Audit } from './audit/audit.ts';
import { Trail } from './audit/trail.ts';
import { type Day, today } from './day.ts';
import type { Graph } from './graph/graph.ts';
import { dataOf, versionFor } from './import/version.ts';
import { openRecords, type Records } from './questions/record/records.ts';
import { openVerdicts, type Verdicts } from './questions/verdict/verdicts.ts';

/** What the resolvers of one request share. */
export interface Context {
  /** What is there for whoever asks. */
  readonly graph: Graph;
  readonly records: Records;
  readonly verdicts: Verdicts;
  /** `asOf` where it is absent. */
  readonly today: Day;
  /** Who asks. */
  readonly reader: Reader;
  /** The version of the data that is there for whoever asks; null where none was noted. */
  readonly dataVersion: () => Promise<string | null>;
  /** Of whose data that is a version. */
  readonly dataOf: string;
  /** Whom the answer is about. */
  readonly trail: Trail;
  readonly audit: Audit;
}

/** @returns a new context, for one request */
export function openContext(whole: Graph, audit: Audit, reader: Reader): Context {
  const graph = graphFor(whole, reader);
  const trail = new Trail();
  return {
    graph,
    records: openRecords(graph, trail),
    verdicts: openVerdicts(graph),
    today: today(),
    reader,
    dataVersion: () => versionFor(graph, reader),
    dataOf: dataOf(reader),
    trail,
    audit,
  };
}
