import type { ExposureBy } from '../generated/graphql.ts';
import { type Place, readPlace } from '../list/place.ts';
import { dayIn, textIn } from '../timeline/search-days.ts';

export const services = ['own', 'foreign', 'risk'] as const;

/** Which services have a row; absent is every one. */
export type WhichServices = (typeof services)[number];

/** The whole state of the matrix, as the address holds it; what is absent is at its default. The place is that in the disclosures behind the number. */
export interface MatrixSearch extends Place {
  /** Absent is today. */
  readonly asOf?: string | undefined;
  /** Absent is by category of person. */
  readonly by?: 'type' | undefined;
  /** Absent is disclosures. */
  readonly measure?: 'persons' | undefined;
  readonly services?: WhichServices | undefined;
  readonly partnership?: string | undefined;
  /** The number that is looked behind: of a service, in a column. */
  readonly service?: string | undefined;
  readonly column?: string | undefined;
}

export const noCell = { service: undefined, column: undefined, sort: undefined, after: undefined } as const;

export const exposureBy = ({ by }: MatrixSearch): ExposureBy => (by === 'type' ? 'DATA_TYPE' : 'PERSON_CATEGORY');

export function readMatrixSearch(raw: Readonly<Record<string, unknown>>): MatrixSearch {
  const service = textIn(raw['service']);
  const column = textIn(raw['column']);
  const isCell = service !== undefined && column !== undefined;
  return {
    asOf: dayIn(raw['asOf']),
    by: raw['by'] === 'type' ? 'type' : undefined,
    measure: raw['measure'] === 'persons' ? 'persons' : undefined,
    services: services.find((which) => which === raw['services']),
    partnership: textIn(raw['partnership']),
    ...(isCell ? { service, column, ...readPlace(raw) } : noCell),
  };
}
