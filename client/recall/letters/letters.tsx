import { useQuery } from '@apollo/client/react';
import { useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecallDocument, StepsDocument } from '../../generated/graphql.ts';
import { usePerson } from '../../person/use-person.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useTitle } from '../../ui/use-title.ts';
import { Letter } from './letter.tsx';
import styles from './letters.module.css';
import './print.css';
import { sendersOf, stepsById } from './senders.ts';
import { LetterTools } from './tools.tsx';

const from = '/person/$person/recall/letters';

/** A letter to each holder, or to one of them, as it will be printed. */
export function Letters() {
  const { person } = useParams({ from });
  return <LettersAbout key={person} person={person} />;
}

function LettersAbout({ person }: { readonly person: string }) {
  const { t } = useTranslation('recall');
  const { asOf, service } = useSearch({ from });
  const variables = { person, ...(asOf && { asOf }) };
  const { shown, stale, error: unknown, retry } = usePerson(person, asOf);
  const recall = useQuery(RecallDocument, { variables });
  const steps = useQuery(StepsDocument, { variables });
  const error = unknown ?? recall.error ?? steps.error;
  useTitle(shown && `${shown.person.name}, ${t('letters.tools').toLocaleLowerCase()}`);
  if (error) {
    return <Failed error={error} retry={() => Promise.all([retry(), recall.refetch(), steps.refetch()])} />;
  }
  if (!shown || stale || !recall.data || !steps.data) return <Loading what={t('letters.what')} />;
  const { recall: holders } = recall.data;
  const some = holders.filter((holder) => service === undefined || holder.service.id === service);
  const byId = stepsById(steps.data);
  return (
    <div className={styles['view']} data-letters>
      <h1 className="visually-hidden">{t('letters.tools')}</h1>
      <LetterTools person={person} asOf={asOf} service={service} holders={holders} canPrint={some.length > 0} />
      {some.length === 0 && <Empty title={t('letters.gone')}>{t('letters.goneAction')}</Empty>}
      {some.map((holder) => (
        <Letter
          key={holder.service.id}
          person={shown.person}
          holder={holder}
          senders={sendersOf(holder, byId)}
          day={asOf ?? shown.day}
        />
      ))}
    </div>
  );
}
