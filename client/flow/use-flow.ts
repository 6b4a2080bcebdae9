import { useQuery } from '@apollo/client/react';
import { FlowDocument, type FlowQuery } from '../generated/graphql.ts';
import { type FlowSearch, mostHops, partSize } from './search-params.ts';

export type Flow = FlowQuery['flow'];
export type ShownEdge = Flow['edges'][number];

interface Flows {
  /** At the latest day: it decides where things stand, and which days there are. */
  readonly whole: Flow | undefined;
  /** At the day that is asked for, with every hop: what is hidden of it is to be told. */
  readonly atDay: Flow | undefined;
  readonly error: Error | undefined;
  /** Whether `atDay` is still that of a state before. */
  readonly stale: boolean;
  readonly retry: () => unknown;
}

/** The flow of a person on the day that the address asks for, and on the latest one. */
export function useFlow(person: string, { asOf, parts = 1 }: FlowSearch): Flows {
  const variables = { person, maxHops: mostHops, maxEdges: parts * partSize };
  const whole = useQuery(FlowDocument, { variables });
  const atDay = useQuery(FlowDocument, { variables: { ...variables, ...(asOf && { asOf }) } });
  const ofPerson = (flow: Flow | undefined) => (flow?.person.id === person ? flow : undefined);
  return {
    whole: ofPerson((whole.data ?? whole.previousData)?.flow),
    atDay: ofPerson((atDay.data ?? atDay.previousData)?.flow),
    error: atDay.error ?? whole.error,
    stale: atDay.loading || whole.loading,
    retry: () => Promise.all([whole.refetch(), atDay.refetch()]),
  };
}
