import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useServiceContradictions } from '../contradictions/use-service-contradictions.ts';
import type { ContradictionPartsFragment, ServicePartsFragment } from '../generated/graphql.ts';
import { Columns } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { today } from '../timeline/days.ts';
import { AuthorisationsPanel } from './authorisations-panel.tsx';
import { ContradictionsPanel } from './contradictions-panel.tsx';
import { ExposureFigures } from './exposure-figures.tsx';
import { MadePanels } from './made-panels.tsx';
import { MembershipsPanel } from './memberships-panel.tsx';
import { NotesTable } from './notes-table.tsx';
import { ReceivedList } from './received-list.tsx';
import { serviceEvents } from './service-events.ts';
import { ServiceHead } from './service-head.tsx';
import { shownAuthorisations } from './shown-authorisations.ts';
import { spanOf } from './span.ts';
import { TimelinePanel } from './timeline-panel.tsx';
import { useServiceHistory } from './use-service-history.ts';
import { useServiceState } from './use-service-state.ts';

const contradictedIn = (contradictions: readonly ContradictionPartsFragment[]): ReadonlySet<string> =>
  new Set(contradictions.map(({ authorisation }) => authorisation.id));

export function ServicePage({ service }: { readonly service: ServicePartsFragment }) {
  const { t } = useTranslation('service');
  const { search } = useServiceState();
  const { asOf, from, to, all = false } = search;
  const day = asOf ?? today();
  const { history, error, retry } = useServiceHistory(service, search);
  const found = useServiceContradictions(service.id, asOf);
  const { contradictions } = found;
  const events = useMemo(() => (history ? serviceEvents(history) : []), [history]);
  const span = useMemo(
    () => history && spanOf(history, { ...(from && { from }), ...(to && { to }) }, asOf),
    [history, from, to, asOf],
  );
  const authorisations = useMemo(
    () =>
      history && span && shownAuthorisations(history, span, { day, all, contradicted: contradictedIn(contradictions) }),
    [history, span, day, all, contradictions],
  );
  const foreign = service.kind !== 'OWN';
  return (
    <>
      <ServiceHead service={service} events={events} />
      <ExposureFigures service={service.id} asOf={asOf} />
      {history && span && authorisations ? (
        <TimelinePanel {...{ history, span, day, authorisations, contradictions }} />
      ) : (
        <Panel title={t('timeline.title')}>
          <Pending what={t('timeline.what')} error={error} retry={retry} />
        </Panel>
      )}
      {foreign && (
        <>
          <ContradictionsPanel service={service.id} found={found} day={day} />
          <Panel title={t('note.title')} count={service.weighingNotes.length} flush>
            <NotesTable notes={service.weighingNotes} caption={t('note.title')} selected={search.note} />
          </Panel>
        </>
      )}
      {!foreign && <MadePanels service={service} day={day} />}
      <Columns wide="first">
        {history && authorisations && <AuthorisationsPanel history={history} covering={authorisations.inSpan} />}
        <MembershipsPanel service={service} day={day} />
      </Columns>
      <ReceivedList service={service} day={day} />
    </>
  );
}
