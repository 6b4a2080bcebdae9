import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { PersonScopeDocument } from '../generated/graphql.ts';
import { PersonHeading } from '../person/person-heading.tsx';
import { usePerson } from '../person/use-person.ts';
import { Empty, Failed, Loading } from '../ui/states.tsx';
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
  const { person, asOf, chosen, onDay, onChoose, onClose } = useScopeState();
  const { shown, error: unknown, retry } = usePerson(person, asOf);
  const scope = useQuery(PersonScopeDocument, { variables: { person, ...(asOf && { asOf }) } });
  const error = unknown ?? scope.error;
  const rows = (scope.data ?? scope.previousData)?.personScope;
  if (error) return <Failed error={error} retry={() => (unknown ? retry() : void scope.refetch())} />;
  if (!shown || !rows) return <Loading what={t('what')} />;
  const known = rows.filter(({ reach }) => reach === 'KNOWN');
  const possible = rows.filter(({ reach }) => reach === 'POSSIBLE');
  const via = new Map(shown.nodes.flatMap(({ id, via }) => (via ? [[id, via.name] as const] : [])));
  return (
    <div className={styles['view']} aria-busy={!scope.data}>
      <PersonHeading view="scope" shown={shown} asOf={asOf} onDay={onDay} />
      {rows.length === 0 ? (
        <Empty title={t('none')}>{t('noneAction')}</Empty>
      ) : (
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
      )}
    </div>
  );
}
