import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { type ExposurePartsFragment, ExposurePartsFragmentDoc } from '../../generated/graphql.ts';

/** A member's counts on a day. */
export interface Point {
  readonly service: string;
  readonly day: string;
  readonly known: number;
  readonly possible: number;
}

type Answer = Readonly<Record<string, ExposurePartsFragment>>;

const nameOf = (_: string, index: number): string => `day${index}`;

/** As many days as there are in one request: a document of our own, since a written one has a fixed number of them. */
function documentFor(days: readonly string[]): TypedDocumentNode<Answer, Record<string, string>> {
  const names = days.map(nameOf);
  const variables = names.map((name) => `$${name}: Date!`);
  const fields = names.map(
    (name) => `${name}: partnershipExposure(partnership: $partnership, asOf: $${name}) { ...ExposureParts }`,
  );
  const query = gql`query ExposureOverTime($partnership: ID!, ${variables.join(', ')}) { ${fields.join(' ')} }`;
  return { ...query, definitions: [...query.definitions, ...ExposurePartsFragmentDoc.definitions] };
}

const pointsOf = (data: Answer, days: readonly string[]): Point[] =>
  days.flatMap((day, index) =>
    (data[nameOf(day, index)]?.rows ?? []).map(
      ({ service, known, possible }): Point => ({ service: service.id, day, known, possible }),
    ),
  );

/** What each member knew and could know on each of the days. */
export function useExposures(partnership: string, days: readonly string[]) {
  const document = useMemo(() => documentFor(days), [days]);
  const byName = Object.fromEntries(days.map((day, index) => [nameOf(day, index), day]));
  const { data, error, refetch } = useQuery(document, { variables: { partnership, ...byName } });
  const points = useMemo(() => data && pointsOf(data, days), [data, days]);
  return { points, error, retry: () => void refetch() };
}
