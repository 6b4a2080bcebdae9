import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  PartnershipDocument,
  PartnershipExposureDocument,
  type PartnershipExposureQuery,
  type PartnershipQuery,
} from '../generated/graphql.ts';
import type { Change } from '../graph/changes.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Figures, Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { eventsOf } from '../partnership/members.ts';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import { dayText } from '../ui/day-text.ts';
import { Renewing } from '../ui/renewing.tsx';
import { Empty } from '../ui/states.tsx';
import { useTitle } from '../ui/use-title.ts';
import { movedText } from './difference.ts';
import { exposureDifference, membersOnDay } from './exposure.ts';
import { ExposureDifferenceTable } from './exposure-table.tsx';
import { PartnershipPicture } from './partnership-picture.tsx';
import { TwoDays } from './two-days.tsx';
import { useCompareState } from './use-compare-state.ts';

function useExposureOn(partnership: string, asOf: string, skip: boolean) {
  const { data, previousData, error, refetch } = useQuery(PartnershipExposureDocument, {
    variables: { partnership, asOf },
    skip,
  });
  const exposure = (data ?? previousData)?.partnershipExposure;
  return { exposure, stale: !data && exposure !== undefined, error, retry: () => error && refetch() };
}

/** A partnership on two days: who became a member or is none any more, and what each came to hold or could come to hold. */
export function PartnershipComparison({ partnership }: { readonly partnership: string }) {
  const { t } = useTranslation('compare');
  const { t: p } = useTranslation('partnership');
  const { search } = useCompareState();
  const { data, error, refetch } = useQuery(PartnershipDocument, { variables: { partnership } });
  const record = data?.partnership;
  const disclosures = data?.disclosures.edges.map(({ node }) => node) ?? [];
  const to = search.to ?? today();
  const from = search.from ?? disclosures[0]?.date ?? to;
  const earlier = useExposureOn(partnership, from, !record);
  const later = useExposureOn(partnership, to, !record);
  const rows = useMemo(() => {
    if (!record || !earlier.exposure || !later.exposure) return undefined;
    const on = (exposure: typeof later.exposure, day: string) => membersOnDay(exposure.rows, record.memberships, day);
    return exposureDifference(on(earlier.exposure, from), on(later.exposure, to));
  }, [record, earlier.exposure, later.exposure, from, to]);
  useTitle(t('titleOf', { name: record?.name ?? partnership }));
  if (data && !record) return <Empty title={t('partnership.unknown', { id: partnership })}>{t('unknownText')}</Empty>;
  const failed = error ?? earlier.error ?? later.error;
  const retry = () => Promise.all([error && refetch(), earlier.retry(), later.retry()]);
  const pending = <Pending what={t('partnership.what')} error={failed} retry={retry} />;
  if (!record) return pending;
  const events = eventsOf(record.memberships, disclosures, (service) => p('stayOf', { service }));
  return (
    <Page>
      <PageHead
        kind={t('kind.partnership')}
        title={record.name}
        lead={
          <Link to="/partnership/$partnership" params={{ partnership }} search={{ asOf: search.to }}>
            {t('toPartnership')}
          </Link>
        }
      >
        <TwoDays from={from} events={events} />
      </PageHead>
      <Renewing what={t('partnership.what')} stale={!failed && rows !== undefined && (earlier.stale || later.stale)} />
      {failed || !rows || !earlier.exposure || !later.exposure ? (
        pending
      ) : (
        <Differences
          record={record}
          rows={rows}
          earlier={earlier.exposure}
          later={later.exposure}
          from={from}
          to={to}
        />
      )}
    </Page>
  );
}

type Exposure = PartnershipExposureQuery['partnershipExposure'];

interface DifferencesProps {
  readonly record: NonNullable<PartnershipQuery['partnership']>;
  readonly rows: ReturnType<typeof exposureDifference>;
  readonly earlier: Exposure;
  readonly later: Exposure;
  readonly from: string;
  readonly to: string;
}

/** Who came, went or changed between two days: in figures, as a picture and in a table. */
function Differences({ record, rows, earlier, later, from, to }: DifferencesProps) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const days = { from: dayText(from, language, 'short'), to: dayText(to, language, 'short') };
  const count = (wanted: Change) => rows.filter((row) => row.change === wanted).length;
  const moved = (name: 'persons' | 'unlawfulPersons') => movedText(earlier[name], later[name]);
  return (
    <>
      <Figures
        figures={[
          { name: t('partnership.came'), value: count('added') },
          { name: t('partnership.went'), value: count('removed') },
          { name: t('partnership.changed'), value: count('changed') },
          { name: t('partnership.persons'), value: moved('persons') },
          { name: t('partnership.unlawfulPersons'), value: moved('unlawfulPersons') },
        ]}
      />
      <Panel title={t('partnership.picture', days)} flush>
        <PartnershipPicture record={record} rows={rows} from={from} to={to} days={days} />
      </Panel>
      <Panel title={t('partnership.table')} flush>
        <ExposureDifferenceTable rows={rows} />
      </Panel>
    </>
  );
}
