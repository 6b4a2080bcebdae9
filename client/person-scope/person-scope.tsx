import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PersonScopeDocument, type PersonScopeQuery } from '../generated/graphql.ts';
import { Pending } from '../page/pending.tsx';
import { PersonHeading } from '../person/person-heading.tsx';
import { type ShownPerson, usePerson } from '../person/use-person.ts';
import { Renewing } from '../ui/renewing.tsx';
import { Empty } from '../ui/states.tsx';
import { Matrix } from './matrix.tsx';
import styles from './person-scope.module.css';
import { ServiceDetail } from './service-detail.tsx';
import { Summary } from './summary.tsx';
import { KnownTable, PossibleTable } from './tables.tsx';
import { useScopeState } from './use-scope-state.ts';

/** What of a person went to whom, under what; begun anew for another person, so that nothing of one shows for another. */
export function PersonScope() {
  const { person } = useScopeState();
  return <ScopeOf key={person} />;
}

function ScopeOf() {
  const { t } = useTranslation('person-scope');
  const { person, asOf, onDay } = useScopeState();
  const { shown, stale, error: unknown, retry } = usePerson(person, asOf);
  const scope = useQuery(PersonScopeDocument, { variables: { person, ...(asOf && { asOf }) } });
  const error = unknown ?? scope.error;
  const rows = (scope.data ?? scope.previousData)?.personScope;
  const pending = (
    <Pending
      what={t('what')}
      error={error}
      retry={() => Promise.all([unknown && retry(), scope.error && scope.refetch()])}
    />
  );
  if (!shown) return pending;
  return (
    <div className={styles['view']}>
      <PersonHeading view="scope" shown={shown} asOf={asOf} onDay={onDay} />
      <Renewing what={t('what')} stale={!error && rows !== undefined && (stale || !scope.data)} />
      {error || !rows ? pending : <Rows shown={shown} rows={rows} />}
    </div>
  );
}

interface RowsProps {
  readonly shown: ShownPerson;
  readonly rows: PersonScopeQuery['personScope'];
}

/** Which service has what, and behind which disclosures. */
function Rows({ shown, rows }: RowsProps) {
  const { t } = useTranslation('person-scope');
  const { person, chosen, onChoose, onClose } = useScopeState();
  const known = rows.filter(({ reach }) => reach === 'KNOWN');
  const possible = rows.filter(({ reach }) => reach === 'POSSIBLE');
  const via = new Map(shown.nodes.flatMap(({ id, via }) => (via ? [[id, via.name] as const] : [])));
  if (rows.length === 0) return <Empty title={t('none')}>{t('noneAction')}</Empty>;
  return (
    <div className={styles['columns']}>
      <div className={styles['main']}>
        <Summary known={known} possible={possible.length} />
        <Matrix person={person} known={known} possible={possible} via={via} chosen={chosen} onChoose={onChoose} />
        <KnownTable rows={known} chosen={chosen.service} onChoose={onChoose} />
        <PossibleTable rows={possible} nodes={shown.nodes} chosen={chosen.service} onChoose={onChoose} />
      </div>
      <ServiceDetail
        person={person}
        rows={rows}
        nodes={shown.nodes}
        chosen={chosen}
        onChoose={onChoose}
        onClose={onClose}
      />
    </div>
  );
}
