import { useMemo } from 'react';
import {
  NoteDaysDocument,
  type NoteDaysQuery,
  PeriodDaysDocument,
  type PeriodDaysQuery,
} from '../generated/graphql.ts';
import { useAllNodes } from '../page/use-all-nodes.ts';
import { type DayEvent, periodEvents } from '../timeline/events.ts';
import type { Span } from '../timeline/lane.ts';

const authorisationsIn = ({ authorisations }: PeriodDaysQuery) => authorisations;
const servicesIn = ({ services }: NoteDaysQuery) => services;

interface Periods {
  /** The days on which a note or an authorisation begins or ends: on others little can change. */
  readonly events: readonly DayEvent[];
  /** From the first authorisation to the last day on which anything is known to change; null when there is none. */
  readonly span: Span | null;
}

const nothing: Periods = { events: [], span: null };

export function usePeriods(): Periods {
  const { nodes: authorisations } = useAllNodes(PeriodDaysDocument, authorisationsIn);
  const { nodes: services } = useAllNodes(NoteDaysDocument, servicesIn);
  return useMemo(() => {
    if (!authorisations || !services) return nothing;
    const given = authorisations.flatMap((each) => periodEvents(each.id, each, each.withdrawnOn));
    const weighed = services.flatMap(({ weighingNotes }) =>
      weighingNotes.flatMap((note) => periodEvents(note.id, note)),
    );
    const events = [...given, ...weighed];
    const from = authorisations.map(({ validFrom }) => validFrom).toSorted()[0];
    const to = events
      .map(({ day }) => day)
      .toSorted()
      .at(-1);
    return { events, span: from && to ? { from, to } : null };
  }, [authorisations, services]);
}
