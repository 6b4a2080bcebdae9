import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WithdrawalImpactQuery } from '../generated/graphql.ts';
import { IdLink } from '../page/id-link.tsx';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts } from '../ui/verdicts.ts';

type Falling = WithdrawalImpactQuery['withdrawalImpact']['disclosures'][number];

interface FallingTableProps {
  readonly disclosures: readonly Falling[];
  /** The day of withdrawal, as it reads. */
  readonly day: string;
}

/** The disclosures that would stand without authority. */
export function FallingTable({ disclosures, day }: FallingTableProps) {
  const { t } = useTranslation('authorisation');
  const { t: ofDisclosure } = useTranslation('disclosure');
  const navigate = useNavigate();
  const columns = useMemo(
    (): Column<Falling>[] => [
      { id: 'date', header: ofDisclosure('day'), value: ({ date }) => date, cell: ({ date }) => <Day day={date} /> },
      {
        id: 'id',
        header: ofDisclosure('handing'),
        value: ({ id }) => id,
        cell: ({ id }) => <IdLink kind="Disclosure" id={id} />,
      },
      {
        id: 'verdict',
        header: t('withdrawal.verdictNow'),
        value: ({ verdict }) => verdicts.indexOf(verdict),
        cell: ({ verdict }) => <VerdictTag verdict={verdict} />,
      },
    ],
    [t, ofDisclosure],
  );
  return (
    <DataTable
      caption={t('withdrawal.falling', { day })}
      columns={columns}
      rows={disclosures}
      rowId={({ id }) => id}
      none={t('withdrawal.none')}
      onOpen={({ id }) => void navigate({ to: '/disclosure/$disclosure', params: { disclosure: id } })}
    />
  );
}
