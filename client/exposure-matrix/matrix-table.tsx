import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../page/page.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import styles from './exposure-matrix.module.css';
import type { Matrix, MatrixRow } from './matrix-rows.ts';
import { noCell } from './search-params.ts';
import type { MatrixState } from './use-matrix-state.ts';

interface MatrixTableProps {
  readonly matrix: Matrix;
  /** What the rows and columns are, for who hears the table. */
  readonly caption: string;
  readonly state: MatrixState;
}

interface RowProps extends MatrixTableProps {
  readonly row: MatrixRow;
  /** The highest number anywhere, for the shade. */
  readonly most: number;
}

function Row({ row: { service, cells }, matrix, most, state: { search, change } }: RowProps) {
  const { t } = useTranslation('exposure-matrix');
  const { measure = 'disclosures' } = search;
  return (
    <tr>
      <th scope="row">
        <EntityLink kind="Service" id={service.id}>
          {service.name}
        </EntityLink>{' '}
        {service.elevatedRisk && <Badge risk>{t('risk')}</Badge>}
      </th>
      {matrix.columns.map(({ id, name }) => {
        const cell = cells.get(id);
        const chosen = search.service === service.id && search.column === id;
        if (!cell) {
          return (
            <td key={id} className={styles['zero']}>
              0
            </td>
          );
        }
        return (
          <td key={id}>
            <button
              type="button"
              className={styles['cell']}
              style={{ '--share': `${6 + (34 * cell[measure]) / most}%` } as CSSProperties}
              aria-pressed={chosen}
              aria-label={t('cell', {
                service: service.name,
                column: name,
                disclosures: cell.disclosures,
                persons: cell.persons,
              })}
              onClick={() => change(chosen ? noCell : { ...noCell, service: service.id, column: id })}
            >
              {cell[measure]}
            </button>
          </td>
        );
      })}
    </tr>
  );
}

/** A row for each service, a column for each category or type; the more, the deeper its shade. */
export function MatrixTable(props: MatrixTableProps) {
  const { matrix, caption, state } = props;
  const { t } = useTranslation('exposure-matrix');
  const { measure = 'disclosures' } = state.search;
  const most = Math.max(1, ...matrix.rows.flatMap(({ cells }) => [...cells.values()].map((cell) => cell[measure])));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className={styles['scroll']} aria-label={t('scroll')} tabIndex={0}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('service')}</th>
            {matrix.columns.map(({ id, name }) => (
              <th key={id} scope="col" title={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <Row key={row.service.id} row={row} most={most} {...props} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
