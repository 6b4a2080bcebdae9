import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { PartnershipDocument, PartnershipExposureDocument, type PartnershipQuery } from '../generated/graphql.ts';
import { today } from '../timeline/days.ts';
import type { DayEvent } from '../timeline/events.ts';
import { eventsOf, type Inward, type Stay } from './members.ts';
import type { PartnershipSearch } from './search-params.ts';

const from = '/partnership/$partnership';

export type PartnershipRecord = NonNullable<PartnershipQuery['partnership']>;

/** What is on record of the partnership, whatever the day. */
export interface Shown {
  readonly record: PartnershipRecord;
  readonly stays: readonly Stay[];
  /** Those into the partnership, in order of day. */
  readonly disclosures: readonly Inward[];
  /** How many there are, should they be more than were fetched. */
  readonly allDisclosures: number;
  readonly events: readonly DayEvent[];
}

export interface PartnershipState {
  readonly search: PartnershipSearch;
  /** The day up to which is looked. */
  readonly asOf: string;
  /** `replace` is for what follows quickly on itself, such as a day that is typed: it leaves no history. */
  readonly change: (change: PartnershipSearch, options?: { readonly replace?: boolean }) => void;
}

export function usePartnershipState(): PartnershipState {
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = useCallback<PartnershipState['change']>(
    (next, { replace = false } = {}) =>
      void navigate({
        search: (previous) => ({ ...previous, ...next }),
        replace,
        resetScroll: false,
      }),
    [navigate],
  );
  return { search, asOf: search.asOf ?? today(), change };
}

export function usePartnership() {
  const { t } = useTranslation('partnership');
  const { partnership } = useParams({ from });
  const { data, error, refetch } = useQuery(PartnershipDocument, { variables: { partnership } });
  const shown = useMemo(
    () =>
      data?.partnership
        ? shownOf(data.partnership, data.disclosures, (service) => t('stayOf', { service }))
        : undefined,
    [data, t],
  );
  return { shown, isUnknown: data?.partnership === null, error, retry: () => void refetch() };
}

function shownOf(
  record: PartnershipRecord,
  { edges, totalCount }: PartnershipQuery['disclosures'],
  stayOf: (service: string) => string,
): Shown {
  const disclosures = edges.map(({ node }) => node);
  const stays = record.memberships;
  return { record, stays, disclosures, allDisclosures: totalCount, events: eventsOf(stays, disclosures, stayOf) };
}

/** While another day is fetched, the day before stays in sight. */
export function useExposure(partnership: string, asOf: string) {
  const asked = useQuery(PartnershipExposureDocument, { variables: { partnership, asOf } });
  const { data = asked.previousData, error, refetch, loading } = asked;
  return { exposure: data?.partnershipExposure, error, stale: loading, retry: () => void refetch() };
}
