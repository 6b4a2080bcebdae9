import type { InwardDisclosureFragment, StayPartsFragment } from '../generated/graphql.ts';
import { holdsOn } from '../timeline/days.ts';
import { type DayEvent, periodEvents } from '../timeline/events.ts';

export type Stay = StayPartsFragment;
export type Inward = InwardDisclosureFragment;

/** A service with its stays in the partnership, oldest first. */
export interface Member {
  readonly service: Stay['service'];
  readonly stays: readonly Stay[];
}

export const stayOn = ({ stays }: Member, day: string): Stay | undefined => stays.find((stay) => holdsOn(stay, day));

/** Own services first, then in the order in which they first joined. */
export function membersOf(stays: readonly Stay[]): Member[] {
  const members = new Map<string, Member>();
  for (const stay of stays.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom))) {
    const { service } = stay;
    members.set(service.id, { service, stays: [...(members.get(service.id)?.stays ?? []), stay] });
  }
  return [...members.values()].sort((a, b) => Number(b.service.kind === 'OWN') - Number(a.service.kind === 'OWN'));
}

export const membersUpTo = (stays: readonly Stay[], asOf: string): Member[] =>
  membersOf(stays.filter(({ validFrom }) => validFrom <= asOf));

/** What a member has to do with a disclosure into the partnership; `left` was gone by then and has not come back. */
export const standings = ['made', 'received', 'later', 'left'] as const;
export type Standing = (typeof standings)[number];

export function standingOf(member: Member, disclosure: Inward, asOf: string): Standing {
  if (disclosure.from.id === member.service.id) return 'made';
  if (disclosure.recipients.some(({ id }) => id === member.service.id)) return 'received';
  return joinedAfter(member, disclosure.date, asOf) ? 'later' : 'left';
}

/** The stay by which a member joined only after a day, up to another. */
export const joinedAfter = ({ stays }: Member, day: string, asOf: string): Stay | undefined =>
  stays.find(({ validFrom }) => validFrom > day && validFrom <= asOf);

/** Members on `asOf` that did not receive it because they joined later. */
export const newcomersTo = (members: readonly Member[], disclosure: Inward, asOf: string): Member[] =>
  members.filter((member) => standingOf(member, disclosure, asOf) === 'later' && stayOn(member, asOf));

/**
 * What happened here: someone joined, was gone, or something was disclosed into it.
 * @param stayOf names the stay of a service
 */
export const eventsOf = (
  stays: readonly Stay[],
  disclosures: readonly Inward[],
  stayOf: (service: string) => string,
): DayEvent[] => [
  ...stays.flatMap((stay) => periodEvents(stayOf(stay.service.id), stay)),
  ...disclosures.map(({ id, date }): DayEvent => ({ id, day: date, what: 'disclosed' })),
];
