import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisclosurePartsFragment } from '../generated/graphql.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { useYesNo } from './use-yes-no.ts';

type Item = DisclosurePartsFragment['dataItems'][number];

function useColumns(): readonly Column<Item>[] {
  const { t } = useTranslation('disclosure');
  const yesNo = useYesNo();
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('item.person'),
        value: ({ person }) => person.name,
        cell: ({ person }) => (
          <EntityLink kind="Person" id={person.id}>
            {person.name}
          </EntityLink>
        ),
      },
      { id: 'type', header: t('item.type'), value: ({ type }) => type.name },
      { id: 'basis', header: t('item.basis'), value: ({ basis }) => yesNo(basis) },
      { id: 'id', header: t('item.id'), value: ({ id }) => id },
    ],
    [t, yesNo],
  );
}

/** Whose data it carried, item by item; a person named without one is listed above the table. */
export function DataSection({ disclosure }: { readonly disclosure: DisclosurePartsFragment }) {
  const { t } = useTranslation('disclosure');
  const columns = useColumns();
  const withItem = new Set(disclosure.dataItems.map(({ person }) => person.id));
  const without = disclosure.persons.filter(({ id }) => !withItem.has(id));
  return (
    <section>
      <h3>
        {t('items')} · {t('persons')}: {disclosure.persons.length}
      </h3>
      {without.map(({ id, name }) => (
        <p key={id}>
          <EntityLink kind="Person" id={id}>
            {name}
          </EntityLink>{' '}
          ({t('noItems').toLocaleLowerCase()})
        </p>
      ))}
      <DataTable
        caption={t('items')}
        captionHidden
        columns={columns}
        rows={disclosure.dataItems}
        rowId={({ id }) => id}
        none={t('noItems')}
      />
    </section>
  );
}
