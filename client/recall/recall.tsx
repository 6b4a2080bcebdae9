import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecallDocument } from '../generated/graphql.ts';
import { Pending } from '../page/pending.tsx';
import { PersonHeading } from '../person/person-heading.tsx';
import { usePerson } from '../person/use-person.ts';
import { Renewing } from '../ui/renewing.tsx';
import { Empty } from '../ui/states.tsx';
import { LettersLink } from './letters-link.tsx';
import type { Holder } from './model.ts';
import styles from './recall.module.css';
import { RecallTable } from './recall-table.tsx';
import { Summary } from './summary.tsx';
import { TermChart } from './term-chart.tsx';

const from = '/person/$person/recall';

/** Everyone abroad who has the data and is to be asked to destroy it; begun anew for another person, as the scope is. */
export function Recall() {
  const { person } = useParams({ from });
  return <RecallOf key={person} person={person} />;
}

function RecallOf({ person }: { readonly person: string }) {
  const { t } = useTranslation('recall');
  const { asOf } = useSearch({ from });
  const navigate = useNavigate({ from });
  const { shown, stale, error: unknown, retry } = usePerson(person, asOf);
  const recall = useQuery(RecallDocument, { variables: { person, ...(asOf && { asOf }) } });
  const error = unknown ?? recall.error;
  const holders = (recall.data ?? recall.previousData)?.recall;
  const pending = (
    <Pending
      what={t('what')}
      error={error}
      retry={() => Promise.all([unknown && retry(), recall.error && recall.refetch()])}
    />
  );
  if (!shown) return pending;
  const onDay = (day: string | undefined) =>
    void navigate({ search: day === undefined ? {} : { asOf: day }, replace: true, resetScroll: false });
  const letters = holders && holders.length > 0 && <LettersLink person={person} asOf={asOf} count={holders.length} />;
  return (
    <div>
      <PersonHeading view="recall" shown={shown} asOf={asOf} onDay={onDay} actions={letters} />
      <Renewing what={t('what')} stale={!error && holders !== undefined && (stale || !recall.data)} />
      {error || !holders ? pending : <Holders holders={holders} person={person} asOf={asOf} day={shown.day} />}
    </div>
  );
}

interface HoldersProps {
  readonly holders: readonly Holder[];
  readonly person: string;
  readonly asOf: string | undefined;
  readonly day: string;
}

function Holders({ holders, person, asOf, day }: HoldersProps) {
  const { t } = useTranslation('recall');
  if (holders.length === 0) return <Empty title={t('none')}>{t('noneAction')}</Empty>;
  return (
    <div className={styles['view']}>
      <Summary holders={holders} day={day} />
      <TermChart holders={holders} day={day} />
      <RecallTable holders={holders} person={person} asOf={asOf} day={day} />
    </div>
  );
}
