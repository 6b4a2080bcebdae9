import { useTranslation } from 'react-i18next';
import { DataTable } from '../ui/data-table.tsx';
import type { Holder } from './model.ts';
import styles from './recall.module.css';
import { type Asked, useRecallColumns } from './table-columns.tsx';

/** Every foreign holder, with what has to be asked of it. */
export function RecallTable({ holders, ...asked }: Asked & { readonly holders: readonly Holder[] }) {
  const { t } = useTranslation('recall');
  return (
    <div className={styles['table']}>
      <DataTable
        caption={t('table.caption')}
        columns={useRecallColumns(asked)}
        rows={holders}
        rowId={({ service }) => service.id}
        none={t('table.none')}
      />
    </div>
  );
}
