import { useQuery } from '@apollo/client/react';
import { PersonFlowDocument, type PersonFlowQuery } from '../generated/graphql.ts';
import type { DayEvent } from '../timeline/events.ts';

type Flow = PersonFlowQuery['flow'];

/** Every step, however far: the API's own limit. */
export const allHops = 1000;

export interface ShownPerson {
  readonly person: Flow['person'];
  /** The day that is shown; today where none was chosen. */
  readonly day: string;
  readonly nodes: Flow['nodes'];
  /** What was disclosed about the person, however late. */
  readonly events: readonly DayEvent[];
}

function eventsOf({ edges }: Flow): DayEvent[] {
  const days = new Map(edges.flatMap(({ disclosure }) => (disclosure ? [[disclosure.id, disclosure.date]] : [])));
  return [...days].map(([id, day]) => ({ day, what: 'disclosed', id }));
}

interface Asked {
  readonly shown: ShownPerson | undefined;
  /** Whether what is shown is of the day before. */
  readonly stale: boolean;
  readonly error: Error | undefined;
  readonly retry: () => unknown;
}

/** Who a person is, and the days and reach that the views of a person share. */
export function usePerson(id: string, asOf: string | undefined) {
  const whole = useQuery(PersonFlowDocument, { variables: { person: id, maxHops: allHops } });
  const shown = useQuery(PersonFlowDocument, { variables: { person: id, maxHops: allHops, ...(asOf && { asOf }) } });
  const flow = shown.data?.flow ?? shown.previousData?.flow;
  const all = whole.data?.flow;
  const events = all && eventsOf(all);
  return {
    shown: flow && events ? { person: flow.person, day: flow.asOf, nodes: flow.nodes, events } : undefined,
    stale: shown.data === undefined && flow !== undefined,
    error: shown.error ?? whole.error,
    retry: () => Promise.all([shown.refetch(), whole.refetch()]),
  } satisfies Asked;
}
