import { Button } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../day/day-control.tsx';
import { ContradictionsDocument } from '../generated/graphql.ts';
import { BeginImport } from '../import/begin-import.tsx';
import { isNarrowed, without } from '../list/place.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Pager } from '../page/pager.tsx';
import { Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import { dayText } from '../ui/day-text.ts';
import { Renewing } from '../ui/renewing.tsx';
import { Empty } from '../ui/states.tsx';
import { ByService } from './by-service.tsx';
import { CountsPanel } from './counts-panel.tsx';
import { Filters } from './filters.tsx';
import { KindsMean } from './kinds-mean.tsx';
import { useContradictionsState } from './use-contradictions-state.ts';
import { usePeriods } from './use-periods.ts';

const filters = ['service', 'what'] as const;

interface OfDayProps {
  readonly day: string;
  readonly periods: ReturnType<typeof usePeriods>;
}

/** A page of the contradictions of a day. */
function OfDay({ day, periods: { span, known } }: OfDayProps) {
  const { t } = useTranslation('contradictions');
  const { t: ofList } = useTranslation('list');
  const language = useLanguage();
  const { search, change } = useContradictionsState();
  const { asOf = null, after = null, service = null, what = null } = search;
  const orderBy = { field: 'SERVICE' } as const;
  const { data, stale, error, retry } = useAnswer(ContradictionsDocument, { asOf, after, service, what, orderBy });
  const list = data?.contradictionsConnection;
  const title = t('onDay', { day: dayText(day, language, 'short') });
  if (!list) return <Panel title={title}>{<Pending what={t('what')} error={error} retry={retry} />}</Panel>;
  const { totalCount, edges, pageInfo } = list;
  const clear = isNarrowed(search, filters) && (
    <Button text={ofList('clear')} onClick={() => change(without(filters))} />
  );
  return (
    <Panel title={title} count={totalCount} flush>
      <Renewing what={t('what')} stale={stale} />
      {totalCount === 0 ? (
        <Empty title={clear ? ofList('nothing') : t('none')} {...(clear && { action: clear })}>
          {known && span === null ? <BeginImport says={t('nothingAtAll')} /> : t('noneAction')}
        </Empty>
      ) : (
        <>
          <KindsMean asOf={search.asOf} service={search.service} what={search.what} />
          <ByService contradictions={edges.map(({ node }) => node)} whole={totalCount === edges.length} />
          <Pager
            after={search.after}
            next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
            shown={edges.length}
            total={totalCount}
            onAfter={(next) => change({ after: next })}
          />
        </>
      )}
    </Panel>
  );
}

/** Every contradiction on a day, and how many there were over time. */
export function ContradictionsView() {
  const { t } = useTranslation('contradictions');
  const { search, change } = useContradictionsState();
  const day = search.asOf ?? today();
  const periods = usePeriods();
  const { events, span, known, error, retry } = periods;
  const chosen = span && { from: search.from ?? span.from, to: search.to ?? span.to };
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <DayControl
          label={t('asOf')}
          day={search.asOf}
          events={events}
          onDay={(asOf) => change({ asOf, after: undefined })}
        />
      </PageHead>
      <Filters search={search} onChange={(next) => change({ ...next, after: undefined })} />
      {!known && (
        <Panel title={t('overTime')}>
          <Pending what={t('periods')} error={error} retry={retry} />
        </Panel>
      )}
      {chosen && chosen.from < chosen.to && <CountsPanel span={chosen} day={day} />}
      <OfDay day={day} periods={periods} />
    </Page>
  );
}
