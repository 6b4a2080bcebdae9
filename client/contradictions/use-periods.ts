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

interface AskedPeriods extends Periods {
  /** Whether they are there. */
  readonly known: boolean;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

const nothing: Periods = { events: [], span: null };

export function usePeriods(): AskedPeriods {
  const given = useAllNodes(PeriodDaysDocument, authorisationsIn);
  const weighed = useAllNodes(NoteDaysDocument, servicesIn);
  const { nodes: authorisations } = given;
  const { nodes: services } = weighed;
  const periods = useMemo(() => {
    if (!authorisations || !services) return nothing;
    const periodsGiven = authorisations.flatMap((each) => periodEvents(each.id, each, each.withdrawnOn));
    const notesWeighed = services.flatMap(({ weighingNotes }) =>
      weighingNotes.flatMap((note) => periodEvents(note.id, note)),
    );
    const events = [...periodsGiven, ...notesWeighed];
    const from = authorisations.map(({ validFrom }) => validFrom).toSorted()[0];
    const to = events
      .map(({ day }) => day)
      .toSorted()
      .at(-1);
    return { events, span: from && to ? { from, to } : null };
  }, [authorisations, services]);
  const retry = () => {
    given.retry();
    weighed.retry();
  };
  return { ...periods, known: periods !== nothing, error: given.error ?? weighed.error, retry };
}
