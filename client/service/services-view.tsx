import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../day/day-control.tsx';
import { ServiceIndexDocument, type ServicePartsFragment } from '../generated/graphql.ts';
import { BeginImport } from '../import/begin-import.tsx';
import { Listed } from '../list/listed.tsx';
import { orderOf } from '../list/place.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { today } from '../timeline/days.ts';
import { periodEvents } from '../timeline/events.ts';
import type { ServicesSearch } from './search-params.ts';
import { ServiceFilters } from './service-filters.tsx';
import { useServiceColumns } from './use-service-columns.tsx';

const from = '/services';
const none: readonly ServicePartsFragment[] = [];
const filters = ['text', 'kind', 'risk'] as const;
const orders = { name: 'NAME', id: 'ID', country: 'COUNTRY', kind: 'KIND' } as const;

/** Every service, with what holds about it on a day. */
export function ServicesView() {
  const { t } = useTranslation('service');
  const search = useSearch({ from });
  const { asOf, after, kind, risk, text, sort } = search;
  const navigate = useNavigate({ from });
  const { data, ...answer } = useAnswer(ServiceIndexDocument, {
    after: after ?? null,
    kind: kind ?? null,
    elevatedRisk: risk ?? null,
    text: text ?? null,
    orderBy: orderOf(sort, orders),
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
  const change = (next: ServicesSearch) =>
    void navigate({ search: (last) => ({ ...last, ...next }), resetScroll: false });
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <DayControl label={t('asOf')} day={asOf} events={events} onDay={(day) => change({ asOf: day })} />
      </PageHead>
      <ServiceFilters search={search} onChange={(next) => change({ ...next, after: undefined })} />
      <Panel title={t('title')} count={list?.totalCount} flush>
        <Listed
          what={t('whatAll')}
          list={list}
          {...answer}
          place={search}
          filters={filters}
          orders={orders}
          onPlace={change}
          none={<BeginImport says={t('none')} />}
          caption={t('title')}
          captionHidden
          columns={columns}
          rowId={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/service/$service', params: { service: id }, search: { asOf } })}
        />
      </Panel>
    </Page>
  );
}
