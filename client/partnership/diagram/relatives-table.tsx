import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-model.ts';
import { EntityLink } from '../../ui/entity-link.tsx';
import type { Relative } from './relatives.ts';

const names = (services: readonly string[]): string => services.join(', ') || '–';

/** Which partnerships this one is part of or consists of, and who is in both. */
export function RelativesTable({ relatives }: { readonly relatives: readonly Relative[] }) {
  const { t } = useTranslation('partnership');
  const columns = useMemo<Column<Relative>[]>(
    () => [
      {
        id: 'name',
        header: t('diagram.partnership'),
        value: ({ name }) => name,
        cell: ({ id, name }) => (
          <EntityLink kind="Partnership" id={id}>
            {name}
          </EntityLink>
        ),
      },
      { id: 'relation', header: t('diagram.relation'), value: ({ relation }) => t(`diagram.${relation}`) },
      { id: 'shared', header: t('diagram.shared'), value: ({ shared }) => names(shared) },
      { id: 'only', header: t('diagram.only'), value: ({ others }) => names(others) },
    ],
    [t],
  );
  return (
    <DataTable
      caption={t('diagram.caption')}
      columns={columns}
      rows={relatives}
      rowId={({ id }) => id}
      none={t('diagram.none')}
    />
  );
}
