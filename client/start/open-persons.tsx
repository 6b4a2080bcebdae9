import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DisclosedPersonsDocument, type DisclosedPersonsQuery } from '../generated/graphql.ts';
import { BeginImport } from '../import/begin-import.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import styles from './start.module.css';

/** As many as the API gives at once. */
const first = 500;
const most = 8;

/** Those with the most disclosures: the longest stories. */
function mostDisclosed({ disclosures }: DisclosedPersonsQuery) {
  const counts = new Map<string, { person: (typeof persons)[number]; count: number }>();
  const persons = disclosures.edges.flatMap(({ node }) => node.persons);
  for (const person of persons) counts.set(person.id, { person, count: (counts.get(person.id)?.count ?? 0) + 1 });
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || a.person.id.localeCompare(b.person.id))
    .slice(0, most);
}

/** Persons worth opening, asked of the API: it knows nobody in advance. */
export function OpenPersons() {
  const { t } = useTranslation('start');
  const { data, error, refetch } = useQuery(DisclosedPersonsDocument, { variables: { first } });
  if (error) return <Failed error={error} retry={() => refetch()} />;
  if (!data) return <Loading what={t('loadingPersons')} />;
  const persons = mostDisclosed(data);
  return (
    <section className={styles['persons']}>
      <h2>{t('persons')}</h2>
      {persons.length === 0 && (
        <p>
          <BeginImport says={t('personsNone')} />
        </p>
      )}
      <ul>
        {persons.map(({ person, count }) => (
          <li key={person.id}>
            <Link to="/person/$person" params={{ person: person.id }}>
              <strong>{person.name}</strong>
              <span>{person.category.name}</span>
              <code>{person.id}</code>
              <span className={styles['count']}>{t('disclosures', { count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
