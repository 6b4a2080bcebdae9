import type { DossierDisclosureFragment } from '../generated/graphql.ts';
import type { Holder } from './use-recall-table.ts';

type Recipient = DossierDisclosureFragment['recipients'][number];

const earliest = (days: readonly (string | null)[]): string | null =>
  days.reduce((first, day) => (first === null || (day !== null && day < first) ? day : first), null);

/** Each foreign service that received some of these disclosures, by id, with the earliest day of destruction and all conditions. */
export function heldFrom(disclosures: readonly DossierDisclosureFragment[]): Holder[] {
  const services = new Map<string, Recipient>();
  for (const { recipients } of disclosures)
    for (const one of recipients) if (one.kind === 'FOREIGN') services.set(one.id, one);
  return [...services.values()]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((service) => {
      const received = disclosures.filter(({ recipients }) => recipients.some(({ id }) => id === service.id));
      return {
        service,
        disclosures: received,
        destroyBy: earliest(received.map(({ destroyBy }) => destroyBy)),
        conditions: [...new Set(received.flatMap(({ conditions }) => conditions))].sort(),
      };
    });
}
