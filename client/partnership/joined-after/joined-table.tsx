import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-model.ts';
import { Day } from '../../ui/day.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import { VerdictTag } from '../../ui/verdict-tag.tsx';
import { verdicts } from '../../ui/verdicts.ts';
import { type Inward, joinedAfter, type Member, newcomersTo } from '../members.ts';
import styles from '../partnership.module.css';
import type { PartnershipState } from '../use-partnership.ts';

interface Row {
  readonly disclosure: Inward;
  readonly newcomers: readonly Member[];
}

interface JoinedTableProps {
  readonly members: readonly Member[];
  readonly disclosures: readonly Inward[];
  readonly state: PartnershipState;
}

function Newcomers({ newcomers, disclosure, asOf }: Row & { readonly asOf: string }) {
  const { t } = useTranslation('partnership');
  if (newcomers.length === 0) return <span className={styles['quiet']}>{t('joined.nobody')}</span>;
  return (
    <ul className={styles['names']}>
      {newcomers.map((member) => (
        <li key={member.service.id}>
          + <EntityLink kind="Service" id={member.service.id} />{' '}
          <small>
            <Day day={joinedAfter(member, disclosure.date, asOf)?.validFrom} />
          </small>
        </li>
      ))}
    </ul>
  );
}

const Recipients = ({ recipients }: Inward) => (
  <ul className={styles['names']}>
    {recipients.map(({ id }) => (
      <li key={id}>
        <EntityLink kind="Service" id={id} />
      </li>
    ))}
  </ul>
);

function useColumns(asOf: string): Column<Row>[] {
  const { t } = useTranslation('partnership');
  return useMemo(
    () => [
      {
        id: 'disclosure',
        header: t('joined.disclosure'),
        value: ({ disclosure }) => disclosure.id,
        cell: ({ disclosure }) => (
          <span className={styles['id']}>
            <EntityLink kind="Disclosure" id={disclosure.id} />
          </span>
        ),
      },
      {
        id: 'day',
        header: t('joined.day'),
        value: ({ disclosure }) => disclosure.date,
        cell: ({ disclosure }) => <Day day={disclosure.date} />,
      },
      {
        id: 'verdict',
        header: t('joined.verdict'),
        value: ({ disclosure }) => verdicts.indexOf(disclosure.verdict),
        cell: ({ disclosure }) => <VerdictTag verdict={disclosure.verdict} />,
      },
      {
        id: 'recipients',
        header: t('joined.recipients'),
        value: ({ disclosure }) => disclosure.recipients.length,
        cell: ({ disclosure }) => <Recipients {...disclosure} />,
      },
      {
        id: 'newcomers',
        header: t('joined.newcomers'),
        value: ({ newcomers }) => newcomers.length,
        cell: (row) => <Newcomers {...row} asOf={asOf} />,
      },
    ],
    [asOf, t],
  );
}

/** The same in words: for each disclosure who received it, and which members came only later. */
export function JoinedTable({ members, disclosures, state: { asOf, search } }: JoinedTableProps) {
  const { t } = useTranslation('partnership');
  const rows = useMemo(
    () => disclosures.map((disclosure) => ({ disclosure, newcomers: newcomersTo(members, disclosure, asOf) })),
    [members, disclosures, asOf],
  );
  return (
    <DataTable
      caption={t('joined.caption')}
      columns={useColumns(asOf)}
      rows={rows}
      rowId={({ disclosure }) => disclosure.id}
      none={t('joined.none')}
      isSelected={({ disclosure }) => disclosure.id === search.disclosure}
    />
  );
}
