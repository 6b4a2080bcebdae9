import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScopeRowFragment } from '../generated/graphql.ts';
import type { ShownPerson } from '../person/use-person.ts';
import { DataTable } from '../ui/data-table.tsx';
import styles from './person-scope.module.css';
import { useKnownColumns, usePossibleColumns } from './table-columns.tsx';

interface TableProps {
  readonly rows: readonly ScopeRowFragment[];
  readonly chosen: string | undefined;
  readonly onChoose: (service: string) => void;
}

const idOf = ({ service }: ScopeRowFragment): string => service.id;

export function KnownTable({ rows, chosen, onChoose }: TableProps) {
  const { t } = useTranslation('person-scope');
  return (
    <div className={styles['table']}>
      <DataTable
        caption={t('table.caption')}
        columns={useKnownColumns()}
        rows={rows}
        rowId={idOf}
        none={t('table.none')}
        onOpen={(row) => onChoose(idOf(row))}
        isSelected={(row) => idOf(row) === chosen}
      />
    </div>
  );
}

/** Those who could hold the data, in a table of their own: they are never counted with those who do. */
export function PossibleTable({ rows, nodes, chosen, onChoose }: TableProps & Pick<ShownPerson, 'nodes'>) {
  const { t } = useTranslation('person-scope');
  const byService = useMemo(() => new Map(nodes.map((node) => [node.id, node])), [nodes]);
  return (
    <div className={`${styles['table']} ${styles['apart']}`}>
      <DataTable
        caption={t('table.possibleCaption')}
        columns={usePossibleColumns(byService)}
        rows={rows}
        rowId={idOf}
        none={t('table.possibleNone')}
        onOpen={(row) => onChoose(idOf(row))}
        isSelected={(row) => idOf(row) === chosen}
      />
    </div>
  );
}
