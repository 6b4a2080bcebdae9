import { useMemo } from 'react';
import { PartnershipExposureDocument } from '../../generated/graphql.ts';
import { useEach } from '../../page/use-each.ts';

/** A member's counts on a day. */
export interface Point {
  readonly service: string;
  readonly day: string;
  readonly known: number;
  readonly possible: number;
}

/** What each member knew and could know on each of the days; keep them stable between renders. */
export function useExposures(partnership: string, days: readonly string[]) {
  const asked = useMemo(() => days.map((asOf) => ({ partnership, asOf })), [partnership, days]);
  const { answers, error, retry } = useEach(PartnershipExposureDocument, asked);
  const points = useMemo(
    () =>
      answers?.flatMap(({ partnershipExposure: { rows } }, index) =>
        rows.map(
          ({ service, known, possible }): Point => ({ service: service.id, day: days[index] ?? '', known, possible }),
        ),
      ),
    [answers, days],
  );
  return { points, error, retry };
}
