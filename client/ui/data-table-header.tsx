import type { Header } from '@tanstack/react-table';
import { useOnPaper } from '../app/on-paper.ts';
import styles from './data-table.module.css';
import type { Features } from './data-table-model.ts';

const arrows = { asc: '▲', desc: '▼' } as const;
const ariaSort = { asc: 'ascending', desc: 'descending' } as const;

export function HeaderCell<Row extends object>({ header }: { readonly header: Header<Features, Row> }) {
  const { column } = header;
  // Chromium repeats the head of a table on each sheet, but not what stands in a button.
  const canSort = !useOnPaper() && column.getCanSort();
  const direction = column.getIsSorted();
  const text = String(column.columnDef.header);
  const end = column.columnDef.meta?.align === 'end';
  return (
    <th scope="col" className={end ? styles['end'] : undefined} aria-sort={direction ? ariaSort[direction] : undefined}>
      {canSort ? (
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
