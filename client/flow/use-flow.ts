import { useQuery } from '@apollo/client/react';
import { FlowDocument, type FlowQuery } from '../generated/graphql.ts';
import { defaultMaxHops, type FlowSearch, mostHops } from './search-params.ts';

export type Flow = FlowQuery['flow'];

interface Flows {
  /** At the latest day, with every hop: it decides where things stand, and which days there are. */
  readonly whole: Flow | undefined;
  readonly shown: Flow | undefined;
  readonly error: Error | undefined;
  /** Whether `shown` is still that of a state before. */
  readonly stale: boolean;
  readonly retry: () => void;
}

/** The flow of a person as the address asks for it, and the whole of it. */
export function useFlow(person: string, { asOf, maxHops = defaultMaxHops }: FlowSearch): Flows {
  const whole = useQuery(FlowDocument, { variables: { person, maxHops: mostHops } });
  const shown = useQuery(FlowDocument, { variables: { person, maxHops, ...(asOf && { asOf }) } });
  const last = shown.data ?? shown.previousData;
  const own = last?.flow.person.id === person ? last.flow : undefined;
  return {
    whole: whole.data?.flow,
    shown: own,
    error: shown.error ?? whole.error,
    stale: shown.loading,
    retry: () => void Promise.all([whole.refetch(), shown.refetch()]),
  };
}
