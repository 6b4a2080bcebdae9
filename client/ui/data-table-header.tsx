import type { Header } from '@tanstack/react-table';
import styles from './data-table.module.css';
import type { Features } from './data-table-model.ts';

const arrows = { asc: '▲', desc: '▼' } as const;
const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

export function HeaderCell<Row extends object>({ header }: { readonly header: Header<Features, Row> }) {
  const { column } = header;
  const direction = column.getIsSorted();
  const text = String(column.columnDef.header);
  const end = column.columnDef.meta?.align === 'end';
  return (
    <th scope="col" className={end ? styles['end'] : undefined} aria-sort={direction ? ariaSort[direction] : undefined}>
      {column.getCanSort() ? (
        <button type="button" className={styles['sort']} onClick={column.getToggleSortingHandler()}>
          {text}
          {direction && (
            <span className={styles['arrow']} aria-hidden="true">
              {arrows[direction]}
            </span>
          )}
        </button>
      ) : (
        <span className={styles['heading']}>{text}</span>
      )}
    </th>
  );
}
