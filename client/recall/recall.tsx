import { useQuery } from '@apollo/client/react';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecallDocument } from '../generated/graphql.ts';
import { PersonHeading } from '../person/person-heading.tsx';
import { usePerson } from '../person/use-person.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
import { LettersLink } from './letters-link.tsx';
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
  const { shown, error: unknown, retry } = usePerson(person, asOf);
  const recall = useQuery(RecallDocument, { variables: { person, ...(asOf && { asOf }) } });
  const error = unknown ?? recall.error;
  const holders = (recall.data ?? recall.previousData)?.recall;
  if (error) return <Failed error={error} retry={() => (unknown ? retry() : void recall.refetch())} />;
  if (!shown || !holders) return <Loading what={t('what')} />;
  const onDay = (day: string | undefined) =>
    void navigate({ search: day === undefined ? {} : { asOf: day }, replace: true, resetScroll: false });
  const letters = holders.length > 0 && <LettersLink person={person} asOf={asOf} count={holders.length} />;
  return (
    <div aria-busy={!recall.data}>
      <PersonHeading view="recall" shown={shown} asOf={asOf} onDay={onDay} actions={letters} />
      {holders.length === 0 ? (
        <Empty title={t('none')}>{t('noneAction')}</Empty>
      ) : (
        <div className={styles['view']}>
          <Summary holders={holders} day={shown.day} />
          <TermChart holders={holders} day={shown.day} />
          <RecallTable holders={holders} person={person} asOf={asOf} day={shown.day} />
        </div>
      )}
    </div>
  );
}
