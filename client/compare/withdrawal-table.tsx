import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CompareAuthorisationQuery } from '../generated/graphql.ts';
import { changeOrder } from '../graph/changes.ts';
import { IdLink } from '../page/id-link.tsx';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';
import { ChangeMark } from './change-mark.tsx';
import { verdictAfter } from './withdrawal.ts';

type Disclosure = CompareAuthorisationQuery['disclosures']['edges'][number]['node'];

interface WithdrawalTableProps {
  readonly disclosures: readonly Disclosure[];
  readonly falling: ReadonlySet<string>;
}

/** Each disclosure under the authorisation, with its verdict before and after the withdrawal. */
export function WithdrawalTable({ disclosures, falling }: WithdrawalTableProps) {
  const { t } = useTranslation('compare');
  const columns = useMemo(
    (): Column<Disclosure>[] => [
      {
        id: 'change',
        header: t('change.header'),
        value: ({ id }) => changeOrder.indexOf(falling.has(id) ? 'removed' : 'same'),
        cell: ({ id }) => <ChangeMark change={falling.has(id) ? 'removed' : 'same'} words="authority" />,
      },
      { id: 'day', header: t('edges.day'), value: ({ date }) => date, cell: ({ date }) => <Day day={date} /> },
      {
        id: 'disclosure',
        header: t('edges.disclosure'),
        value: ({ id }) => id,
        cell: ({ id }) => <IdLink kind="Disclosure" id={id} />,
      },
      {
        id: 'before',
        header: t('withdrawal.before'),
        value: ({ verdict }) => verdicts.indexOf(verdict),
        cell: ({ verdict }) => <VerdictTag verdict={verdict} />,
      },
      {
        id: 'after',
        header: t('withdrawal.after'),
        value: ({ id, verdict }) => verdicts.indexOf(verdictAfter(verdict, falling.has(id))),
        cell: ({ id, verdict }) => <VerdictTag verdict={verdictAfter(verdict, falling.has(id))} />,
      },
    ],
    [t, falling],
  );
  return (
    <DataTable
      caption={t('withdrawal.table')}
      captionHidden
      columns={columns}
      rows={disclosures}
      rowId={({ id }) => id}
      none={t('withdrawal.none')}
    />
  );
}
