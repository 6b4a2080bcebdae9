import type { TFunction } from 'i18next';
import { changeOrder } from '../graph/changes.ts';
import type { Column } from '../ui/data-table-model.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { ChangeMark } from './change-mark.tsx';
import { latest, type Pair } from './difference.ts';

type Text = TFunction<'compare'>;

/** What became of it. */
export const changeColumn = <Value,>(t: Text): Column<Pair<Value>> => ({
  id: 'change',
  header: t('change.header'),
  value: ({ change }) => changeOrder.indexOf(change),
  cell: ({ change }) => <ChangeMark change={change} />,
});

/** The service that a pair is of. */
export const serviceColumn = <Value extends { readonly service: { readonly name: string } }>(
  t: Text,
): Column<Pair<Value>> => ({
  id: 'service',
  header: t('services.service'),
  value: ({ id }) => id,
  cell: (pair) => (
    <EntityLink kind="Service" id={pair.id}>
      {latest(pair).service.name}
    </EntityLink>
  ),
});

/** Those that differ first. */
export const differingFirst = <Value,>(pairs: readonly Pair<Value>[]): Pair<Value>[] =>
  pairs.toSorted((one, other) => changeOrder.indexOf(one.change) - changeOrder.indexOf(other.change));
