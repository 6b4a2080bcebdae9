import { groupBy } from '../group-by.ts';
import type { Row } from './format.ts';
import type { Outcome, World } from './world.ts';

type Membership = Outcome<Row<'memberships.csv'>>;

/** The memberships of each partnership, by its id. */
export function membershipsByPartnership(world: World): ReadonlyMap<string, readonly Membership[]> {
  return groupBy(world['memberships.csv'].values(), ({ row }) => row.partnership);
}

/**
 * Who receives a disclosure (domain.md, "Flow"): the services named, and every other member of the partnership that day.
 * @param memberships as `membershipsByPartnership` gives them
 * @returns ids of services, each once
 */
export function recipientsOf(
  { from, date, toServices, toPartnership }: Row<'disclosures.csv'>,
  memberships: ReadonlyMap<string, readonly Membership[]>,
): string[] {
  const members = toPartnership === null ? [] : (memberships.get(toPartnership) ?? []);
  const thatDay = members.filter(({ row }) => row.validFrom <= date && (row.validTo === null || date <= row.validTo));
  const reached = new Set([...toServices, ...thatDay.map(({ row }) => row.service)]);
  reached.delete(from);
  return [...reached];
}
