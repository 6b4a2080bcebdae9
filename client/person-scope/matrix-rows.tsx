import { useTranslation } from 'react-i18next';
import type { ScopeRowFragment } from '../generated/graphql.ts';
import styles from './matrix.module.css';
import { cellOf, type DataColumn } from './model.ts';
import { ServiceName } from './service-name.tsx';
import type { Chosen } from './use-scope-state.ts';
import { VerdictMark } from './verdict-mark.tsx';
import { wayArrow } from './ways.ts';

interface RowProps {
  readonly row: ScopeRowFragment;
  readonly chosen: Chosen;
  readonly onChoose: (service: string, type?: string) => void;
}

function RowHead({ row, chosen, onChoose }: RowProps) {
  const { service } = row;
  return (
    <th scope="row">
      <button
        type="button"
        className={styles['service']}
        aria-pressed={chosen.service === service.id && chosen.type === undefined}
        onClick={() => onChoose(service.id)}
      >
        <ServiceName service={service} />
      </button>
    </th>
  );
}

type CellProps = RowProps & { readonly person: string; readonly column: DataColumn };

function Cell({ person, row, column, chosen, onChoose }: CellProps) {
  const { t } = useTranslation('person-scope');
  const { service } = row;
  const cell = cellOf(row, column.id, person);
  if (!cell) {
    return (
      <td>
        <span className="visually-hidden">{t('matrix.empty')}</span>
      </td>
    );
  }
  const label = t('matrix.cell', {
    service: service.name,
    type: column.name ?? t('matrix.withoutItem'),
    count: cell.disclosures.length,
    way: t(`way.${cell.way}`),
    verdict: t(`verdict.${cell.verdict}`, { ns: 'words' }),
  });
  return (
    <td>
      <button
        type="button"
        className={styles['cell']}
        aria-label={label}
        title={label}
        aria-pressed={chosen.service === service.id && chosen.type === column.id}
        onClick={() => onChoose(service.id, column.id)}
      >
        <VerdictMark verdict={cell.verdict} />
        <span className={styles['count']}>
          {cell.disclosures.length}
          <span className={styles['way']}>{wayArrow[cell.way]}</span>
        </span>
      </button>
    </td>
  );
}

export function KnownRow({
  columns,
  ...props
}: Omit<CellProps, 'column'> & { readonly columns: readonly DataColumn[] }) {
  return (
    <tr data-chosen={props.chosen.service === props.row.service.id}>
      <RowHead {...props} />
      {columns.map((column) => (
        <Cell key={column.id} column={column} {...props} />
      ))}
    </tr>
  );
}

/** One band instead of cells: nothing tells which types it could be. */
export function PossibleRow({
  via,
  span,
  ...props
}: RowProps & { readonly via: string | undefined; readonly span: number }) {
  const { t } = useTranslation('person-scope');
  return (
    <tr data-chosen={props.chosen.service === props.row.service.id}>
      <RowHead {...props} />
      <td colSpan={Math.max(1, span)}>
        <span className={styles['hatched']}>
          <span>{via === undefined ? t('matrix.possible') : t('matrix.possibleVia', { via })}</span>
        </span>
      </td>
    </tr>
  );
}
