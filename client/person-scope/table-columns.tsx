import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScopeRowFragment } from '../generated/graphql.ts';
import type { ShownPerson } from '../person/use-person.ts';
import type { Column } from '../ui/data-table-model.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { ReachTag } from '../ui/reach-tag.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';
import styles from './person-scope.module.css';
import { ServiceName } from './service-name.tsx';

type ScopeColumn = Column<ScopeRowFragment>;
type Node = ShownPerson['nodes'][number];

function useCommonColumns(): readonly ScopeColumn[] {
  const { t } = useTranslation('person-scope');
  return useMemo(
    () => [
      {
        id: 'service',
        header: t('table.service'),
        value: ({ service }) => service.name,
        cell: ({ service }) => (
          <EntityLink kind="Service" id={service.id}>
            <ServiceName service={service} />
          </EntityLink>
        ),
      },
      {
        id: 'reach',
        header: t('table.reach'),
        value: ({ reach }) => reach,
        cell: ({ reach }) => <ReachTag reach={reach} />,
        sortable: false,
      },
    ],
    [t],
  );
}

export function useKnownColumns(): readonly ScopeColumn[] {
  const { t } = useTranslation('person-scope');
  const common = useCommonColumns();
  return useMemo(
    () => [
      ...common,
      {
        id: 'verdict',
        header: t('table.verdict'),
        value: ({ verdict }) => verdicts.indexOf(verdict),
        cell: ({ verdict }) => <VerdictTag verdict={verdict} />,
      },
      {
        id: 'disclosures',
        header: t('table.disclosures'),
        value: ({ disclosures }) => disclosures.length,
        align: 'end',
      },
      {
        id: 'types',
        header: t('table.types'),
        value: ({ dataTypes }) => dataTypes.length,
        cell: ({ dataTypes }) => dataTypes.map(({ name }) => name).join(', '),
      },
      {
        id: 'authorisations',
        header: t('table.authorisations'),
        value: ({ authorisations }) => authorisations.length,
        cell: ({ authorisations }) => (
          <span className={styles['links']}>
            {authorisations.length === 0 && '–'}
            {authorisations.map(({ id }) => (
              <EntityLink key={id} kind="Authorisation" id={id} />
            ))}
          </span>
        ),
      },
    ],
    [common, t],
  );
}

export function usePossibleColumns(nodes: ReadonlyMap<string, Node>): readonly ScopeColumn[] {
  const { t } = useTranslation('person-scope');
  const common = useCommonColumns();
  return useMemo(
    () => [
      ...common,
      {
        id: 'via',
        header: t('table.via'),
        value: ({ service }) => nodes.get(service.id)?.via?.name ?? null,
        cell: ({ service }) => {
          const via = nodes.get(service.id)?.via;
          return (
            via && (
              <EntityLink kind="Partnership" id={via.id}>
                {via.name}
              </EntityLink>
            )
          );
        },
      },
      {
        id: 'steps',
        header: t('table.steps'),
        value: ({ service }) => nodes.get(service.id)?.hops ?? null,
        align: 'end',
      },
    ],
    [common, nodes, t],
  );
}
