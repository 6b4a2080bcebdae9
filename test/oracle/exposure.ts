import { holders, shares, type WholeFlow, wholeFlow } from './flow.ts';
import type { Day, DisclosureRow, Folder } from './folder.ts';
import { distinct, isForeign } from './look.ts';
import { recipients } from './recipients.ts';
import { verdict } from './verdict.ts';

export type ExposureRow = { service: string; known: number; possible: number; disclosures: number; unlawful: number };
export type Exposure = { rows: ExposureRow[]; persons: number; unlawfulPersons: number };

/** Every disclosure up to `asOf` that the service received, also those that name no person. */
export function receivedBy(folder: Folder, service: string, asOf: Day): DisclosureRow[] {
  return folder.disclosures.filter((d) => d.date <= asOf && recipients(folder, d).includes(service));
}

function flows(folder: Folder, asOf: Day): { person: string; whole: WholeFlow }[] {
  return folder.persons.map(({ id }) => ({ person: id, whole: wholeFlow(folder, id, asOf) }));
}

/** domain.md, other questions, serviceExposure: the flow has the service as KNOWN recipient; an origin may not be one. */
function isKnownRecipient(whole: WholeFlow, service: string): boolean {
  return whole.nodes.some((n) => n.id === service && n.reach === 'KNOWN' && n.firstReceived !== null);
}

function received(folder: Folder, service: string, asOf: Day) {
  const disclosures = receivedBy(folder, service, asOf);
  const unlawful = disclosures.filter((d) => verdict(folder, d) === 'UNLAWFUL');
  return { disclosures: disclosures.length, unlawful: unlawful.length };
}

/** domain.md, other questions, serviceExposure. */
export function serviceExposure(folder: Folder, service: string, asOf: Day): ExposureRow {
  const all = flows(folder, asOf);
  const known = all.filter(({ whole }) => isKnownRecipient(whole, service)).length;
  const possible = all.filter(({ whole }) =>
    whole.nodes.some((n) => n.id === service && n.reach === 'POSSIBLE'),
  ).length;
  return { service, known, possible, ...received(folder, service, asOf) };
}

/** domain.md, other questions, partnershipExposure: every service that was a member on some day up to `asOf`. */
export function membersUpTo(folder: Folder, partnership: string, asOf: Day): string[] {
  const rows = folder.memberships.filter((m) => m.partnership === partnership && m.validFrom <= asOf);
  return distinct(rows.map((m) => m.service));
}

/** domain.md, other questions, partnershipExposure; rows by id of the service. */
export function partnershipExposure(folder: Folder, partnership: string, asOf: Day): Exposure {
  const all = flows(folder, asOf);
  const members = membersUpTo(folder, partnership, asOf);
  const foreign = members.filter((service) => isForeign(folder, service));
  const rows = members.map((service) => {
    const known = all.filter(({ whole }) => isKnownRecipient(whole, service)).length;
    const possible = all.filter(({ whole }) =>
      shares(folder, whole.nodes, service, asOf).some((share) => share.partnership === partnership),
    ).length;
    return { service, known, possible, ...received(folder, service, asOf) };
  });
  const persons = all.filter(({ whole }) => holders(folder, whole.nodes).some((n) => foreign.includes(n.id)));
  const inUnlawful = persons.filter(({ person }) =>
    foreign.some((service) =>
      receivedBy(folder, service, asOf).some((d) => d.persons.includes(person) && verdict(folder, d) === 'UNLAWFUL'),
    ),
  );
  return { rows, persons: persons.length, unlawfulPersons: inUnlawful.length };
}
