import type { ExposurePartsFragment } from '../generated/graphql.ts';
import type { Change } from '../graph/changes.ts';
import { holdsOn, type Period } from '../timeline/days.ts';
import type { Pair } from './difference.ts';

type Row = ExposurePartsFragment['rows'][number];

/** What is counted of a member. */
export const counted = ['known', 'possible', 'disclosures', 'unlawful'] as const;

/** A service on one day; it may have been a member before, and be none now. */
export type MemberOnDay = Row & { readonly isMember: boolean };

type Stay = Period & { readonly service: { readonly id: string } };

/** Those who are a member on the day, or were before it. */
export function membersOnDay(rows: readonly Row[], stays: readonly Stay[], day: string): MemberOnDay[] {
  const here = new Set(stays.filter((stay) => holdsOn(stay, day)).map(({ service }) => service.id));
  return rows.map((row) => ({ ...row, isMember: here.has(row.service.id) }));
}

function changeOf(before: MemberOnDay | undefined, after: MemberOnDay | undefined): Change {
  const [was, is] = [before?.isMember ?? false, after?.isMember ?? false];
  if (was !== is) return is ? 'added' : 'removed';
  return before && after && counted.every((name) => before[name] === after[name]) ? 'same' : 'changed';
}

/** Who became a member, is none any more, or has other figures; by id. */
export function exposureDifference(before: readonly MemberOnDay[], after: readonly MemberOnDay[]): Pair<MemberOnDay>[] {
  const [earlier, later] = [before, after].map((rows) => new Map(rows.map((row) => [row.service.id, row])));
  return [...new Set([...before, ...after].map(({ service }) => service.id))].sort().map((id) => {
    const [was, is] = [earlier?.get(id), later?.get(id)];
    return { id, change: changeOf(was, is), before: was, after: is };
  });
}
