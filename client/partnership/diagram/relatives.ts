import { holdsOn } from '../../timeline/days.ts';
import type { Stay } from '../members.ts';
import type { PartnershipRecord } from '../use-partnership.ts';

type Related = PartnershipRecord['subgroups'][number] & { readonly relation: 'parent' | 'subgroup' };

/** A partnership above or below this one, with who is in both on the day. */
export interface Relative {
  readonly id: string;
  readonly name: string;
  readonly relation: 'parent' | 'subgroup';
  readonly shared: readonly string[];
  /** Members of it on the day that are not in this partnership that day. */
  readonly others: readonly string[];
}

/** What it is part of first, then what it consists of. */
export const relatedTo = ({ subgroupOf, subgroups }: PartnershipRecord): Related[] => [
  ...(subgroupOf ? [{ ...subgroupOf, relation: 'parent' as const }] : []),
  ...subgroups.map((one) => ({ ...one, relation: 'subgroup' as const })),
];

const membersOn = (stays: readonly Stay[], day: string): string[] =>
  [...new Set(stays.filter((stay) => holdsOn(stay, day)).map(({ service }) => service.id))].sort();

export function relativesOf(record: PartnershipRecord, asOf: string): Relative[] {
  const here = new Set(membersOn(record.memberships, asOf));
  return relatedTo(record).map(({ id, name, relation, memberships }) => {
    const there = membersOn(memberships, asOf);
    return {
      id,
      name,
      relation,
      shared: there.filter((service) => here.has(service)),
      others: there.filter((service) => !here.has(service)),
    };
  });
}
