import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DisclosureList } from '../disclosures/disclosure-list.tsx';
import { useDisclosureColumns } from '../disclosures/use-disclosure-columns.tsx';
import type { AuthorisationMarksQuery, AuthorisationRecordPartsFragment } from '../generated/graphql.ts';
import { Columns } from '../page/page.tsx';
import type { Answer } from '../page/use-answer.ts';
import { useLanguage } from '../text/use-language.ts';
import { today } from '../timeline/days.ts';
import { type DayEvent, periodEvents } from '../timeline/events.ts';
import { dayText } from '../ui/day-text.ts';
import { AuthorisationHead } from './authorisation-head.tsx';
import { DescriptionPanel } from './description-panel.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { ScopePanels } from './scope-panels.tsx';
import { useAuthorisationState } from './use-authorisation-state.ts';
import { WithdrawalPanel } from './withdrawal-panel.tsx';

interface AuthorisationPageProps {
  readonly authorisation: AuthorisationRecordPartsFragment;
  readonly marks: Answer<AuthorisationMarksQuery>;
}

const columns = ['date', 'id', 'from', 'recipients', 'product', 'verdict'] as const;

export function AuthorisationPage({ authorisation, marks }: AuthorisationPageProps) {
  const { t } = useTranslation('authorisation');
  const language = useLanguage();
  const { search, change } = useAuthorisationState();
  const { id } = authorisation;
  const day = search.asOf ?? today();
  const events = useMemo((): DayEvent[] => {
    const done =
      marks.data?.disclosures.edges.map(({ node }) => ({ id: node.id, day: node.date, what: 'disclosed' as const })) ??
      [];
    return [...periodEvents(id, authorisation, authorisation.withdrawnOn), ...done];
  }, [authorisation, id, marks.data]);
  return (
    <>
      <AuthorisationHead authorisation={authorisation} events={events} />
      <Columns wide="second">
        <FactsPanel authorisation={authorisation} />
        <DescriptionPanel authorisation={authorisation} />
      </Columns>
      <ScopePanels authorisation={id} asOf={search.asOf} />
      <WithdrawalPanel authorisation={authorisation} marks={marks} events={events} />
      <DisclosureList
        title={t('done.list')}
        caption={t('done.caption', { id, day: dayText(day, language, 'short') })}
        none={t('done.none')}
        filter={{ authorisation: id, to: day }}
        columns={useDisclosureColumns(columns)}
        place={search}
        onPlace={change}
      />
    </>
  );
}
