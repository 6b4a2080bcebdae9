import type { ExposurePartsFragment } from '../../generated/graphql.ts';
import { hub, type RingNode, type ShownRings, type Tie, type TieKind } from '../../graph/rings/model.ts';
import { type Member, membersOf, membersUpTo, type Stay, stayOn } from '../members.ts';
import type { PartnershipRecord } from '../use-partnership.ts';
import { relatedTo, relativesOf } from './relatives.ts';

type Row = ExposurePartsFragment['rows'][number];

interface BoxText {
  readonly text: string;
  /** Whether its figures are in that. */
  readonly hasFigures: boolean;
}

/** What is written in the boxes, in the reader's language. */
export interface RingTexts {
  readonly partnership: (id: string) => string;
  readonly relative: (id: string, relation: 'parent' | 'subgroup') => string;
  /** @param tie absent for one that is in a related partnership only */
  readonly service: (service: Stay['service'], tie: TieKind | undefined) => BoxText;
}

const markOf = (partnership: string): string => `partnership|${partnership}`;

/** The partnership that a mark in the picture stands for; null where it is a service. */
export const partnershipOf = (id: string): string | null =>
  id.startsWith(markOf('')) ? id.slice(markOf('').length) : null;

const nodeOf = (service: Stay['service'], ring: RingNode['ring'], near: readonly string[] = []): RingNode => ({
  id: service.id,
  ring,
  name: service.name === service.id ? service.id : `${service.id}: ${service.name}`,
  near,
  service,
});

const middleOf = (record: PartnershipRecord): RingNode => ({ id: hub, ring: 'own', name: record.name, near: [] });

/** Who is in several related partnerships stands between those that are in one, and who is in none comes last. */
function turnOf(related: readonly ReadonlySet<string>[], service: string): number {
  const at = related.flatMap((members, index) => (members.has(service) ? [index] : []));
  return at.length === 0 ? related.length : at.reduce((sum, index) => sum + index, 0) / at.length;
}

/**
 * All that ever stand around a partnership, whatever the day: own services inmost, the foreign members around them, and outside
 * those the related partnerships, with who is only there.
 */
export function ringsOf(record: PartnershipRecord): RingNode[] {
  const members = membersOf(record.memberships);
  const ids = new Set(members.map(({ service }) => service.id));
  const related = relatedTo(record).map((one) => ({ ...one, members: membersOf(one.memberships) }));
  const sets = related.map((one) => new Set(one.members.map(({ service }) => service.id)));
  const foreign = members
    .filter(({ service }) => service.kind !== 'OWN')
    .toSorted((one, other) => turnOf(sets, one.service.id) - turnOf(sets, other.service.id));
  const beyond = new Map<string, RingNode>();
  for (const one of related) {
    for (const { service } of one.members) {
      if (!ids.has(service.id)) beyond.set(service.id, nodeOf(service, 'related', [markOf(one.id)]));
    }
  }
  return [
    ...members.filter(({ service }) => service.kind === 'OWN').map(({ service }) => nodeOf(service, 'own')),
    ...foreign.map(({ service }) => nodeOf(service, 'members')),
    ...related.map(({ id, name, members: there }) => ({
      id: markOf(id),
      ring: 'related' as const,
      name,
      near: there.map(({ service }) => service.id).filter((service) => ids.has(service)),
    })),
    ...beyond.values(),
  ];
}

function tieOf(member: Member, asOf: string): TieKind {
  const stay = stayOn(member, asOf);
  if (!stay) return 'left';
  return stay.validFrom === asOf ? 'joined' : 'member';
}

/** A service that may hold data of persons, but of no one surely. */
export const reachOf = (row: Pick<Row, 'known' | 'possible'> | undefined) =>
  row && row.known === 0 && row.possible > 0 ? ('POSSIBLE' as const) : ('KNOWN' as const);

/** Those of them that are there on a day, or were before it; who joins only later is not there yet. */
export function shownOn(record: PartnershipRecord, rows: readonly Row[], asOf: string, texts: RingTexts): ShownRings {
  const byId = new Map(rows.map((row) => [row.service.id, row]));
  const whole = new Map(ringsOf(record).map((node) => [node.id, node]));
  const members = membersUpTo(record.memberships, asOf);
  const here = new Set(members.map(({ service }) => service.id));
  const relatives = relativesOf(record, asOf);
  const services = new Map(
    relatedTo(record).flatMap(({ memberships }) => memberships.map(({ service }) => [service.id, service])),
  );
  const only = [...new Set(relatives.flatMap(({ others }) => others))].filter((id) => !here.has(id));
  const shown = (id: string, text: BoxText) => {
    const node = whole.get(id);
    return node ? [{ ...node, ...text, reach: reachOf(byId.get(id)) }] : [];
  };
  return {
    nodes: [
      { ...middleOf(record), text: texts.partnership(record.id), hasFigures: false, reach: 'KNOWN' },
      ...members.flatMap((member) => shown(member.service.id, texts.service(member.service, tieOf(member, asOf)))),
      ...relatives.flatMap(({ id, relation }) =>
        shown(markOf(id), { text: texts.relative(id, relation), hasFigures: false }),
      ),
      ...only.flatMap((id) => {
        const service = services.get(id);
        return service ? shown(id, texts.service(service, undefined)) : [];
      }),
    ],
    ties: [
      ...members.map((member): Tie => ({ from: hub, to: member.service.id, kind: tieOf(member, asOf) })),
      ...relatives.flatMap(({ id, shared, others }) =>
        [...shared, ...others].map((service): Tie => ({ from: markOf(id), to: service, kind: 'related' })),
      ),
    ],
  };
}
