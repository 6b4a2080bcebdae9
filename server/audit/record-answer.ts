import type { Reader } from '../access/reader.ts';
import { ProductError } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { Audit } from './audit.ts';
import type { Way } from './entry.ts';
import type { Trail } from './trail.ts';

interface Answered {
  readonly graph: Graph;
  readonly reader: Reader;
  readonly trail: Trail;
  readonly audit: Audit;
}

/**
 * Puts on record what an answer tells of persons, before it leaves.
 * @param outcome ANSWERED, or the codes of its errors
 * @throws ProductError where it can't be written: then the answer must not leave
 */
export async function recordAnswer(
  { graph, reader, trail, audit }: Answered,
  way: Way,
  outcome = 'ANSWERED',
): Promise<void> {
  if (!trail.isToBeTold) return;
  const { name: who, roles, reason } = reader;
  await audit.record(async () => ({
    who,
    roles: [...roles].sort(),
    reason,
    way,
    outcome,
    ...(await trail.traced(graph, reader.investigator !== null)),
  }));
}

/**
 * Puts on record what `work` gives, or that it was refused, before either is told.
 * @throws what `work` throws; ProductError where it can't be written
 */
export async function recorded<Result>(context: Answered, way: Way, work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work();
    await recordAnswer(context, way);
    return result;
  } catch (error) {
    await recordAnswer(context, way, error instanceof ProductError ? error.code : 'INTERNAL');
    throw error;
  }
}
