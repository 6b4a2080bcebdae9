import { contradictions } from './contradictions.ts';
import { DAY_AFTER } from './days.ts';
import { partnershipExposure } from './exposure.ts';
import { flow, type Share, shares, wholeFlow } from './flow.ts';
import type { DisclosureRow, Folder } from './folder.ts';
import { isForeign, row, within } from './look.ts';
import { recall } from './recall.ts';
import { recipients } from './recipients.ts';
import { findings, gaps, verdict } from './verdict.ts';
import { withdrawalImpact } from './withdrawal.ts';

/** What a folder is looked at for: about one disclosure, or about the whole. */
type OfDisclosure = (folder: Folder, disclosure: DisclosureRow, parents: DisclosureRow[]) => boolean;
type OfFolder = (folder: Folder) => boolean;

const lone = (folder: Folder, d: DisclosureRow) =>
  d.toPartnership !== null && recipients(folder, { ...d, toServices: [] }).length === 0;
const descends = (folder: Folder, d: DisclosureRow, service: string): boolean =>
  d.onwardOf
    .map((id) => row(folder, 'disclosures', id))
    .some((p) => p.from === service || descends(folder, p, service));

/** Situations of a disclosure that the generator has to produce. */
export const ofDisclosure: Record<string, OfDisclosure> = {
  'onward on the same day': (_f, d, parents) => parents.some((parent) => parent.date === d.date),
  'onward by an own service': (f, d, parents) => parents.length > 0 && !isForeign(f, d.from),
  'onward by a foreign service': (f, d, parents) => parents.length > 0 && isForeign(f, d.from),
  'onward of several': (_f, _d, parents) => parents.length > 1,
  'onward of one that does not name all persons': (_f, d, parents) =>
    parents.some((parent) => d.persons.some((person) => !parent.persons.includes(person))),
  'onward of an onward one': (_f, _d, parents) => parents.some((parent) => parent.onwardOf.length > 0),
  'returns to an earlier service': (f, d) => recipients(f, d).some((id) => descends(f, d, id)),
  'foreign origin': (f, d, parents) => parents.length === 0 && isForeign(f, d.from) && d.persons.length > 0,
  'names no person': (_f, d) => d.persons.length === 0 && d.product !== 'NIL_REPLY',
  'several persons': (_f, d) => d.persons.length > 1,
  'services and a partnership': (_f, d) => d.toPartnership !== null && d.toServices.length > 0,
  'a partnership only': (_f, d) => d.toPartnership !== null && d.toServices.length === 0,
  'a partnership without another member': lone,
  'to a subgroup': (f, d) =>
    d.toPartnership !== null && row(f, 'partnerships', d.toPartnership).subgroupOf !== null && !lone(f, d),
  'authorisation withdrawn on the day': (f, d) =>
    f.authorisations.some((a) => a.id === d.authorisationId && a.withdrawnOn === d.date),
  'authorisation ends on the day': (f, d) =>
    f.authorisations.some((a) => a.id === d.authorisationId && a.validTo === d.date),
  'several notes of one recipient in force': (f, d) =>
    recipients(f, d).some((id) => f.weighingNotes.filter((n) => n.service === id && within(n, d.date)).length > 1),
  'membership ends on the day': (f, d) =>
    f.memberships.some((m) => m.partnership === d.toPartnership && m.validTo === d.date),
  'membership begins on the day': (f, d) =>
    f.memberships.some((m) => m.partnership === d.toPartnership && m.validFrom === d.date),
};
for (const product of ['INVESTIGATIVE', 'ANALYTICAL', 'NIL_REPLY', 'BACKGROUND_CHECK', 'JOINT_OPERATION']) {
  ofDisclosure[`product ${product}`] = (_f, d) => d.product === product;
}
for (const word of ['LAWFUL', 'CARELESS', 'UNLAWFUL', 'UNDECIDED', 'NOT_ASSESSED']) {
  ofDisclosure[`verdict ${word}`] = (f, d) => verdict(f, d) === word;
}

/** Everything asked below is asked on the day after the window. */
const flows = (folder: Folder) => folder.persons.map(({ id }) => wholeFlow(folder, id, DAY_AFTER));
const allShares = (folder: Folder): Share[][] =>
  flows(folder).flatMap(({ nodes }) => folder.services.map(({ id }) => shares(folder, nodes, id, DAY_AFTER)));
const isBest = (all: Share[], share: Share) =>
  all.every((o) => o.holder.hops > share.holder.hops || (o.holder.hops === share.holder.hops && o.day >= share.day));

/** Situations of a folder that the generator has to produce. */
export const ofFolder: Record<string, OfFolder> = {
  'possible reach': (f) => flows(f).some(({ nodes }) => nodes.some((n) => n.reach === 'POSSIBLE')),
  'possible reach after a receipt': (f) =>
    allShares(f).some((all) => all.length > 0 && all.every((s) => s.day > (s.holder.firstReceived ?? ''))),
  'the nearest holder is not the one with the earliest day': (f) =>
    allShares(f).some((all) => all.some((a) => all.some((b) => a.holder.hops > b.holder.hops && a.day < b.day))),
  'via by partnership id': (f) =>
    allShares(f).some((all) => new Set(all.filter((s) => isBest(all, s)).map((s) => s.partnership)).size > 1),
  'edge by holder id': (f) =>
    allShares(f).some((all) => new Set(all.filter((s) => isBest(all, s)).map((s) => s.holder.id)).size > 1),
  'possible through a partnership that is not via': (f) =>
    allShares(f).some((all) => new Set(all.map((s) => s.partnership)).size > 1),
  'a holder that is an origin': (f) => f.persons.some(({ id }) => recall(f, id, DAY_AFTER).some((r) => r.hops === 0)),
  'truncated by 2 hops': (f) => f.persons.some(({ id }) => flow(f, id, DAY_AFTER, 2).truncated),
  'more than 4 hops': (f) => flows(f).some(({ edges }) => edges.some((edge) => edge.hop > 4)),
  'a member that comes back on the day it left': (f) =>
    f.memberships.some((a) =>
      f.memberships.some(
        (b) => a.partnership === b.partnership && a.service === b.service && a.validTo === b.validFrom && a !== b,
      ),
    ),
  'a member that comes back later': (f) =>
    f.memberships.some((a) =>
      f.memberships.some(
        (b) =>
          a.partnership === b.partnership && a.service === b.service && a.validTo !== null && a.validTo < b.validFrom,
      ),
    ),
  'PRODUCT_NOT_PERMITTED and NOTE_NEWER': (f) =>
    f.disclosures.some(({ date }) => {
      const all = contradictions(f, date).map((c) => c.what);
      return all.includes('NOTE_NEWER') && all.includes('PRODUCT_NOT_PERMITTED');
    }),
  'an alternative authorisation': (f) =>
    f.authorisations.some(({ id }) => withdrawalImpact(f, id, '2019-12-30').alternatives.length > 0),
  'persons, but not all of them unlawful': (f) =>
    f.partnerships.some(({ id }) => {
      const exposure = partnershipExposure(f, id, DAY_AFTER);
      return exposure.unlawfulPersons > 0 && exposure.unlawfulPersons < exposure.persons;
    }),
  'a person without an item': (f) => f.persons.some(({ id }) => f.dataItems.every((item) => item.person !== id)),
};

/** The names of all the situations and of all rules that fire or are open, in this folder. */
export function situationsIn(folder: Folder): Set<string> {
  const found = new Set<string>();
  for (const d of folder.disclosures) {
    const parents = d.onwardOf.map((id) => row(folder, 'disclosures', id));
    for (const [name, holds] of Object.entries(ofDisclosure)) if (holds(folder, d, parents)) found.add(name);
    for (const { rule } of findings(folder, d)) found.add(`${rule} fires`);
    for (const { rule } of gaps(folder, d)) found.add(`${rule} is open`);
  }
  for (const [name, holds] of Object.entries(ofFolder)) if (holds(folder)) found.add(name);
  return found;
}
