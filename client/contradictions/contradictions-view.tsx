import { useTranslation } from 'react-i18next';
import { DayControl } from '../day/day-control.tsx';
import { ContradictionsDocument } from '../generated/graphql.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import { dayText } from '../ui/day-text.ts';
import { ByService } from './by-service.tsx';
import { CountsPanel } from './counts-panel.tsx';
import { KindsMean } from './kinds-mean.tsx';
import { useContradictionsState } from './use-contradictions-state.ts';
import { usePeriods } from './use-periods.ts';

/** Every contradiction on a day, and how many there were over time. */
export function ContradictionsView() {
  const { t } = useTranslation('contradictions');
  const language = useLanguage();
  const { search, change } = useContradictionsState();
  const { asOf } = search;
  const day = asOf ?? today();
  const { data, error, retry } = useAnswer(ContradictionsDocument, { asOf: asOf ?? null });
  const { events, span } = usePeriods();
  const chosen = span && { from: search.from ?? span.from, to: search.to ?? span.to };
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')}>
        <DayControl label={t('asOf')} day={asOf} events={events} onDay={(next) => change({ asOf: next })} />
      </PageHead>
      {chosen && chosen.from < chosen.to && <CountsPanel span={chosen} day={day} />}
      <Panel title={t('onDay', { day: dayText(day, language, 'short') })} count={data?.contradictions.length} flush>
        {data ? (
          <>
            <KindsMean contradictions={data.contradictions} />
            <ByService contradictions={data.contradictions} />
          </>
        ) : (
          <Pending what={t('what')} error={error} retry={retry} />
        )}
      </Panel>
    </Page>
  );
}
