import { type DayEvent, periodEvents } from '../timeline/events.ts';
import type { ServiceHistory } from './use-service-history.ts';

/** The days on which something changes or is done around a service. */
export function serviceEvents({ service, covering, disclosures }: ServiceHistory): DayEvent[] {
  return [
    ...service.weighingNotes.flatMap((note) => periodEvents(note.id, note)),
    ...covering.flatMap(({ authorisation }) =>
      periodEvents(authorisation.id, authorisation, authorisation.withdrawnOn),
    ),
    ...disclosures.map(({ id, date }): DayEvent => ({ id, day: date, what: 'disclosed' })),
  ];
}
