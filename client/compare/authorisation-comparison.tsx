import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Alternatives } from '../authorisation/alternatives.tsx';
import { defaultWithdrawal } from '../authorisation/default-withdrawal.ts';
import { DayControl } from '../day/day-control.tsx';
import {
  CompareAuthorisationDocument,
  type CompareAuthorisationQuery,
  ComparedAuthorisationDocument,
} from '../generated/graphql.ts';
import { Page, PageHead } from '../page/page.tsx';
import { Figures, Note, Panel } from '../page/panel.tsx';
import { Pending } from '../page/pending.tsx';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import { type DayEvent, periodEvents } from '../timeline/events.ts';
import { dayText } from '../ui/day-text.ts';
import { Renewing } from '../ui/renewing.tsx';
import { Empty } from '../ui/states.tsx';
import { useTitle } from '../ui/use-title.ts';
import { ComparePicture } from './compare-picture.tsx';
import { useCompareState } from './use-compare-state.ts';
import { withdrawalDifference } from './withdrawal.ts';
import { WithdrawalTable } from './withdrawal-table.tsx';

function comparedOf(data: CompareAuthorisationQuery) {
  const disclosures = data.disclosures.edges.map(({ node }) => node);
  const falling = new Set(data.withdrawalImpact.disclosures.map((disclosure) => disclosure.id));
  return { disclosures, falling, difference: withdrawalDifference(disclosures, falling) };
}

/** An authorisation without and with a withdrawal on a day: what would stand without authority. */
export function AuthorisationComparison({ authorisation: id }: { readonly authorisation: string }) {
  const { t } = useTranslation('compare');
  const { search, change } = useCompareState();
  const record = useQuery(ComparedAuthorisationDocument, { variables: { authorisation: id } });
  const authorisation = record.data?.authorisation;
  const on = search.on ?? (authorisation ? defaultWithdrawal(authorisation) : today());
  const answer = useQuery(CompareAuthorisationDocument, {
    variables: { authorisation: id, on },
    skip: !authorisation,
  });
  const data = answer.data ?? answer.previousData;
  const compared = useMemo(() => data && comparedOf(data), [data]);
  useTitle(t('titleOf', { name: id }));
  const error = record.error ?? answer.error;
  if (record.data && !authorisation) return <Empty title={t('unknown', { id })}>{t('unknownText')}</Empty>;
  const pending = (
    <Pending
      what={t('what')}
      error={error}
      retry={() => Promise.all([record.error && record.refetch(), answer.error && answer.refetch()])}
    />
  );
  if (!authorisation) return pending;
  const events: DayEvent[] = [
    ...periodEvents(id, authorisation, authorisation.withdrawnOn),
    ...(compared?.disclosures ?? []).map((disclosure) => ({
      day: disclosure.date,
      what: 'disclosed' as const,
      id: disclosure.id,
    })),
  ];
  return (
    <Page>
      <PageHead
        kind={t('kind.authorisation')}
        title={id}
        lead={
          <Link to="/authorisation/$authorisation" params={{ authorisation: id }} search={{ on: search.on }}>
            {t('toAuthorisation')}
          </Link>
        }
      >
        <DayControl
          label={t('withdrawal.on')}
          day={on}
          events={events}
          onDay={(next) => change({ on: next ?? today() })}
        />
      </PageHead>
      <Renewing what={t('what')} stale={!error && data !== answer.data} />
      {error || !data || !compared ? pending : <Withdrawn id={id} on={on} data={data} compared={compared} />}
    </Page>
  );
}

interface WithdrawnProps {
  readonly id: string;
  readonly on: string;
  readonly data: CompareAuthorisationQuery;
  readonly compared: ReturnType<typeof comparedOf>;
}

/** What falls by it and what stands: in figures, as a picture and in tables. */
function Withdrawn({ id, on, data, compared }: WithdrawnProps) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const day = dayText(on, language, 'short');
  return (
    <>
      <Figures
        figures={[
          { name: t('withdrawal.falling'), value: data.withdrawalImpact.disclosures.length },
          {
            name: t('withdrawal.standing'),
            value: data.disclosures.totalCount - data.withdrawalImpact.disclosures.length,
          },
          { name: t('withdrawal.persons'), value: data.withdrawalImpact.persons },
        ]}
      />
      {data.disclosures.totalCount > compared.disclosures.length && (
        <Note>
          {t('withdrawal.capped', { shown: compared.disclosures.length, total: data.disclosures.totalCount })}
        </Note>
      )}
      <Panel title={t('withdrawal.picture', { day })} flush>
        <ComparePicture
          difference={compared.difference}
          name={t('titleOf', { name: id })}
          label={t('withdrawal.pictureOf', {
            id,
            day,
            falling: data.withdrawalImpact.disclosures.length,
            total: data.disclosures.totalCount,
          })}
          asOf={on}
          words="authority"
        />
      </Panel>
      <Panel title={t('withdrawal.table')} flush>
        <WithdrawalTable disclosures={compared.disclosures} falling={compared.falling} />
      </Panel>
      <Alternatives authorisations={data.withdrawalImpact.alternatives} />
    </>
  );
}
