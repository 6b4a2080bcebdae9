import { useMemo } from 'react';
import {
  AuthorisationPeriodsDocument,
  type AuthorisationPeriodsQuery,
  type MarkedDisclosureFragment,
  ServiceMarksDocument,
  type ServicePartsFragment,
} from '../generated/graphql.ts';
import { useAllNodes } from '../page/use-all-nodes.ts';
import { useAnswer } from '../page/use-answer.ts';
import { type Covering, coveringOf } from './covering.ts';
import type { ServiceSearch } from './search-params.ts';

/** All that happened around a service, to be set out in time. */
export interface ServiceHistory {
  readonly service: ServicePartsFragment;
  readonly covering: readonly Covering[];
  /** What it received; what it made when it is an own service. */
  readonly disclosures: readonly MarkedDisclosureFragment[];
  /** How many there are; the picture shows no more than the first few hundred. */
  readonly total: number;
}

const listOf = ({ authorisations }: AuthorisationPeriodsQuery) => authorisations;

interface History {
  readonly history: ServiceHistory | undefined;
  readonly error: Error | undefined;
  readonly retry: () => void;
}

export function useServiceHistory(service: ServicePartsFragment, window: ServiceSearch): History {
  const periods = useAllNodes(AuthorisationPeriodsDocument, listOf);
  const role = service.kind === 'OWN' ? { service: service.id } : { recipient: service.id };
  const marks = useAnswer(ServiceMarksDocument, { ...role, from: window.from ?? null, to: window.to ?? null });
  const list = marks.data?.disclosures;
  const { nodes } = periods;
  const history = useMemo(
    () =>
      list && nodes
        ? {
            service,
            covering: coveringOf(service, nodes),
            disclosures: list.edges.map(({ node }) => node),
            total: list.totalCount,
          }
        : undefined,
    [service, nodes, list],
  );
  const retry = () => {
    periods.retry();
    void marks.retry();
  };
  return { history, error: periods.error ?? marks.error, retry };
}
