import { FlexRender, type Row as TableRowModel } from '@tanstack/react-table';
import type { KeyboardEvent, MouseEvent } from 'react';
import styles from './data-table.module.css';
import type { DataTableProps, Features } from './data-table-model.ts';

type TableRowProps<Row extends object> = Pick<DataTableProps<Row>, 'onOpen' | 'isSelected' | 'onPoint'> & {
  readonly row: TableRowModel<Features, Row>;
};

/** Moves the focus to the next or previous row, as arrow keys do in a list. */
function moveFocus(event: KeyboardEvent<HTMLTableRowElement>): void {
  const { key, currentTarget } = event;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  const sibling = key === 'ArrowDown' ? currentTarget.nextElementSibling : currentTarget.previousElementSibling;
  if (sibling instanceof HTMLElement) sibling.focus();
  event.preventDefault();
}

const inLink = (event: MouseEvent | KeyboardEvent) =>
  event.target instanceof Element && event.target.closest('a, button');

export function TableRow<Row extends object>({ row, onOpen, isSelected, onPoint }: TableRowProps<Row>) {
  const { original } = row;
  const opening = onOpen && {
    tabIndex: 0,
    className: styles['openable'],
    onClick: (event: MouseEvent) => {
      if (!inLink(event)) onOpen(original);
    },
    onKeyDown: (event: KeyboardEvent<HTMLTableRowElement>) => {
      if (event.key === 'Enter' && !inLink(event)) onOpen(original);
      else moveFocus(event);
    },
  };
  const pointing = onPoint && {
    onMouseEnter: () => onPoint(original),
    onMouseLeave: () => onPoint(null),
    onFocus: () => onPoint(original),
    onBlur: () => onPoint(null),
  };
  return (
    <tr data-row={row.id} data-selected={isSelected?.(original)} {...opening} {...pointing}>
      {row.getAllCells().map((cell) => (
        <td key={cell.id} className={cell.column.columnDef.meta?.align === 'end' ? styles['end'] : undefined}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
}
