import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../day/day-control.tsx';
import { ServiceIndexDocument, type ServicePartsFragment } from '../generated/graphql.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Pager } from '../page/pager.tsx';
import { Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { today } from '../timeline/days.ts';
import { periodEvents } from '../timeline/events.ts';
import { DataTable } from '../ui/data-table.tsx';
import { ServiceFilters } from './service-filters.tsx';
import { useServiceColumns } from './use-service-columns.tsx';

const from = '/services';
const none: readonly ServicePartsFragment[] = [];

/** Every service, with what holds about it on a day. */
export function ServicesView() {
  const { t } = useTranslation('service');
  const search = useSearch({ from });
  const { asOf, after, kind, risk } = search;
  const navigate = useNavigate({ from });
  const { data, error, retry } = useAnswer(ServiceIndexDocument, {
    after: after ?? null,
    kind: kind ?? null,
    elevatedRisk: risk ?? null,
  });
  const list = data?.services;
  const services = useMemo(() => list?.edges.map(({ node }) => node) ?? none, [list]);
  const events = useMemo(
    () =>
      services.flatMap(({ id, weighingNotes, memberships }) => [
        ...weighingNotes.flatMap((note) => periodEvents(note.id, note)),
        ...memberships.flatMap((stay) => periodEvents(`${id} – ${stay.partnership.id}`, stay)),
      ]),
    [services],
  );
  const columns = useServiceColumns(asOf ?? today());
  if (!list) return <Pending what={t('whatAll')} error={error} retry={retry} />;
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <DayControl
          label={t('asOf')}
          day={asOf}
          events={events}
          onDay={(day) => void navigate({ search: (last) => ({ ...last, asOf: day }), resetScroll: false })}
        />
      </PageHead>
      <ServiceFilters
        search={search}
        onChange={(change) =>
          void navigate({ search: (last) => ({ ...last, ...change, after: undefined }), resetScroll: false })
        }
      />
      <Panel title={t('title')} count={list.totalCount} flush>
        <DataTable
          caption={t('title')}
          captionHidden
          columns={columns}
          rows={services}
          rowId={({ id }) => id}
          none={t('none')}
          onOpen={({ id }) => void navigate({ to: '/service/$service', params: { service: id }, search: { asOf } })}
        />
        <Pager
          after={after}
          next={list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null}
          shown={list.edges.length}
          total={list.totalCount}
          onAfter={(cursor) => void navigate({ search: (last) => ({ ...last, after: cursor }) })}
        />
      </Panel>
    </Page>
  );
}
