import { byText } from '../../by-text.ts';
import type { Day } from '../../day.ts';
import type { Graph } from '../../graph/graph.ts';
import { statement } from '../../graph/statement.ts';
import { membersOf } from './members.ts';

export interface ExposureCell {
  readonly service: string;
  /** Id of a person category or a data type, as the matrix is asked by. */
  readonly column: string;
  readonly by: 'PERSON_CATEGORY' | 'DATA_TYPE';
  readonly persons: number;
  readonly disclosures: number;
}

type Row = Omit<ExposureCell, 'by'>;

const statements = {
  PERSON_CATEGORY: statement<Row>('exposure/by-person-category'),
  DATA_TYPE: statement<Row>('exposure/by-data-type'),
} as const;

/**
 * What each service is known to have received up to a day, by category of person or by type of data; a pair of which
 * nothing was received has no cell.
 * @param partnership only those that were a member on some day up to then; null is every service
 */
export async function exposureMatrix(
  graph: Graph,
  {
    by,
    partnership,
    asOf,
  }: { readonly by: ExposureCell['by']; readonly partnership: string | null; readonly asOf: Day },
): Promise<ExposureCell[]> {
  const members = partnership === null ? null : await graph.read(membersOf, { partnership, asOf });
  const rows = await graph.read(statements[by], { asOf, services: members?.map(({ service }) => service) ?? null });
  return rows
    .map((row) => ({ ...row, by }))
    .sort((one, other) => byText(one.service, other.service) || byText(one.column, other.column));
}
