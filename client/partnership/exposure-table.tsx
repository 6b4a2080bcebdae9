import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExposurePartsFragment } from '../generated/graphql.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { readSort, writeSort } from '../ui/sort.ts';
import { Bar } from './bar.tsx';
import { type Member, stayOn } from './members.ts';
import { MembershipText } from './membership-text.tsx';
import { ServiceName } from './service-name.tsx';
import type { PartnershipState } from './use-partnership.ts';

type ExposureRow = ExposurePartsFragment['rows'][number];

interface Row extends ExposureRow {
  readonly member: Member;
}

interface ExposureTableProps {
  readonly exposure: ExposurePartsFragment;
  readonly members: readonly Member[];
  readonly state: PartnershipState;
}

/** Most persons known first; services of which the record holds no stay up to the day are not yet here. */
function rowsOf(exposure: ExposurePartsFragment, members: readonly Member[]): Row[] {
  const byId = new Map(members.map((member) => [member.service.id, member]));
  return exposure.rows
    .flatMap((row) => {
      const member = byId.get(row.service.id);
      return member ? [{ ...row, member }] : [];
    })
    .sort((a, b) => b.known - a.known || b.possible - a.possible);
}

function useColumns(rows: readonly Row[], asOf: string): Column<Row>[] {
  const { t } = useTranslation('partnership');
  return useMemo(() => {
    const most = Math.max(1, ...rows.flatMap(({ known, possible }) => [known, possible]));
    return [
      {
        id: 'service',
        header: t('exposure.service'),
        value: ({ service }) => service.id,
        cell: ({ service }) => <ServiceName service={service} />,
      },
      {
        id: 'member',
        header: t('exposure.member'),
        value: ({ member }) => `${stayOn(member, asOf) ? 0 : 1}${member.stays.at(-1)?.validFrom}`,
        cell: ({ member }) => <MembershipText member={member} asOf={asOf} />,
      },
      {
        id: 'known',
        header: t('exposure.known'),
        align: 'end',
        value: ({ known }) => known,
        cell: ({ known }) => <Bar count={known} most={most} reach="KNOWN" />,
      },
      {
        id: 'possible',
        header: t('exposure.possible'),
        align: 'end',
        value: ({ possible }) => possible,
        cell: ({ possible }) => <Bar count={possible} most={most} reach="POSSIBLE" />,
      },
      {
        id: 'disclosures',
        header: t('exposure.disclosures'),
        align: 'end',
        value: ({ disclosures }) => disclosures,
      },
      { id: 'unlawful', header: t('exposure.unlawful'), align: 'end', value: ({ unlawful }) => unlawful },
    ];
  }, [rows, asOf, t]);
}

/** One row for each service that was ever a member up to the day. */
export function ExposureTable({ exposure, members, state: { asOf, search, change } }: ExposureTableProps) {
  const { t } = useTranslation('partnership');
  const rows = useMemo(() => rowsOf(exposure, members), [exposure, members]);
  return (
    <DataTable
      caption={t('exposure.caption')}
      columns={useColumns(rows, asOf)}
      rows={rows}
      rowId={({ service }) => service.id}
      none={t('exposure.none')}
      sort={readSort(search.sort)}
      onSort={(sort) => change({ sort: writeSort(sort) })}
    />
  );
}
