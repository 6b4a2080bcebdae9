import { useTranslation } from 'react-i18next';
import { VerdictBars } from '../charts/verdict-bars.tsx';
import { DisclosureList } from '../disclosures/disclosure-list.tsx';
import { useDisclosureColumns } from '../disclosures/use-disclosure-columns.tsx';
import { ServiceCountsDocument, type ServicePartsFragment } from '../generated/graphql.ts';
import { Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useAnswer } from '../page/use-answer.ts';
import { useLanguage } from '../text/use-language.ts';
import { earlier } from '../timeline/days.ts';
import { dayText } from '../ui/day-text.ts';
import { Renewing } from '../ui/renewing.tsx';
import { RuleCounts } from './rule-counts.tsx';
import { useServiceState } from './use-service-state.ts';

interface MadePanelsProps {
  readonly service: ServicePartsFragment;
  readonly day: string;
}

const columns = ['date', 'id', 'recipients', 'product', 'authorisation', 'verdict'] as const;

/** What an own service disclosed up to the day chosen, within the days shown, and how it was judged. */
export function MadePanels({ service, day }: MadePanelsProps) {
  const { t } = useTranslation('service');
  const language = useLanguage();
  const { search, change } = useServiceState();
  const to = earlier(day, search.to);
  const filter = { service: service.id, from: search.from ?? null, to };
  const { data, stale, error, retry } = useAnswer(ServiceCountsDocument, filter);
  const { name } = service;
  return (
    <>
      {data ? (
        <>
          <Renewing what={t('made.what')} stale={stale} />
          <Panel title={t('made.verdicts')}>
            <VerdictBars counts={data.verdictCounts} label={t('made.verdictsLabel', { name })} none={t('made.none')} />
          </Panel>
          <Panel title={t('made.rules')} count={data.ruleCounts.length}>
            <RuleCounts counts={data.ruleCounts} rules={data.rules} label={t('made.rulesLabel', { name })} />
          </Panel>
        </>
      ) : (
        <Pending what={t('made.what')} error={error} retry={retry} />
      )}
      <DisclosureList
        title={t('made.title')}
        caption={t('made.caption', { name, day: dayText(to, language, 'short') })}
        none={t('made.none')}
        filter={filter}
        columns={useDisclosureColumns(columns)}
        place={{ sort: search.sort, after: search.made }}
        onPlace={({ sort, after }) => change({ sort, made: after })}
      />
    </>
  );
}
