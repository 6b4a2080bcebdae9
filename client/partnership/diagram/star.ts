import { holdsOn } from '../../timeline/days.ts';
import { type Member, membersUpTo, stayOn } from '../members.ts';
import type { PartnershipRecord } from '../use-partnership.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A partnership above or below this one, with who is in both on the day. */
export interface Relative {
  readonly id: string;
  readonly name: string;
  readonly relation: 'parent' | 'subgroup';
  readonly shared: readonly string[];
  /** Members of it on the day that are not in this partnership that day. */
  readonly others: readonly string[];
}

export interface Spoke {
  readonly member: Member;
  readonly isCurrent: boolean;
  readonly at: Point;
}

/** A bent line. */
interface Bow {
  /** As an SVG path. */
  readonly path: string;
  readonly middle: Point;
}

export interface PlacedRelative extends Relative {
  readonly at: Point;
  /** Its line to each member that they share. */
  readonly bows: readonly Bow[];
}

const width = 780;
export const centre: Point = { x: width / 2, y: 280 };
const inner = { x: 226, y: 142 };
const outer = { x: 322, y: 246 };

const onEllipse = (angle: number, radius: Point): Point => ({
  x: centre.x + radius.x * Math.cos(angle),
  y: centre.y + radius.y * Math.sin(angle),
});

export function relativesOf({ subgroupOf, subgroups, memberships }: PartnershipRecord, asOf: string): Relative[] {
  const here = new Set(memberships.filter((stay) => holdsOn(stay, asOf)).map(({ service }) => service.id));
  const related = [
    ...(subgroupOf ? [{ ...subgroupOf, relation: 'parent' as const }] : []),
    ...subgroups.map((one) => ({ ...one, relation: 'subgroup' as const })),
  ];
  return related.map(({ id, name, relation, memberships: stays }) => {
    const there = [...new Set(stays.filter((stay) => holdsOn(stay, asOf)).map(({ service }) => service.id))].sort();
    return {
      id,
      name,
      relation,
      shared: there.filter((service) => here.has(service)),
      others: there.filter((service) => !here.has(service)),
    };
  });
}

/** Where a service stands in the ring: beside those that are in the same relatives as it is. */
function place(relatives: readonly Relative[], service: string): number {
  const at = relatives.flatMap(({ shared }, index) => (shared.includes(service) ? [index] : []));
  return at.length === 0 ? relatives.length : at.reduce((sum, index) => sum + index, 0) / at.length;
}

export function spokesOf(record: PartnershipRecord, relatives: readonly Relative[], asOf: string): Spoke[] {
  const members = membersUpTo(record.memberships, asOf);
  const ring = members.toSorted((a, b) => place(relatives, a.service.id) - place(relatives, b.service.id));
  return ring.map((member, index) => ({
    member,
    isCurrent: stayOn(member, asOf) !== undefined,
    at: onEllipse((2 * Math.PI * index) / ring.length - Math.PI / 2, inner),
  }));
}

const angleOf = ({ x, y }: Point): number => Math.atan2((y - centre.y) / inner.y, (x - centre.x) / inner.x);

/** Bends around the outside of the ring, so that it doesn't run behind other members. */
function bowTo(angle: number, from: Point, to: Point): Bow {
  const turn = Math.atan2(Math.sin(angleOf(to) - angle), Math.cos(angleOf(to) - angle));
  const bend = onEllipse(angle + turn / 2, outer);
  return {
    path: `M ${from.x} ${from.y} Q ${bend.x} ${bend.y} ${to.x} ${to.y}`,
    middle: { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 },
  };
}

/** Outside the ring, on the side of the members that they share; one that shares none below. */
export function placeRelatives(relatives: readonly Relative[], spokes: readonly Spoke[]): PlacedRelative[] {
  return relatives.map((relative) => {
    const shared = spokes.filter(({ member }) => relative.shared.includes(member.service.id));
    const angles = shared.map(({ at }) => angleOf(at));
    const mean = Math.atan2(
      angles.reduce((sum, angle) => sum + Math.sin(angle), 0),
      angles.reduce((sum, angle) => sum + Math.cos(angle), 0),
    );
    const angle = angles.length === 0 ? Math.PI / 2 : mean;
    const at = onEllipse(angle, outer);
    return { ...relative, at, bows: shared.map((spoke) => bowTo(angle, at, spoke.at)) };
  });
}

const edge = 44;

/** What has to be in sight, as an SVG view box. */
export function viewOf(spokes: readonly Spoke[], relatives: readonly PlacedRelative[]): string {
  const places = [
    centre,
    ...spokes.map(({ at }) => at),
    ...relatives.flatMap(({ at, bows }) => [at, ...bows.map(({ middle }) => middle)]),
  ];
  const heights = places.map(({ y }) => y);
  const top = Math.min(...heights) - edge;
  return `0 ${top} ${width} ${Math.max(...heights) + edge - top}`;
}
