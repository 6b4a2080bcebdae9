import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { holdsOn } from '../../timeline/days.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-model.ts';
import { Day } from '../../ui/day.tsx';
import { type Inward, membersOf, type Stay } from '../members.ts';
import { ServiceName } from '../service-name.tsx';
import type { Shown } from '../use-partnership.ts';

interface Row {
  readonly stay: Stay;
  readonly received: number;
}

const receivedIn = (stay: Stay, disclosures: readonly Inward[]): number =>
  disclosures.filter(
    ({ date, recipients }) => holdsOn(stay, date) && recipients.some(({ id }) => id === stay.service.id),
  ).length;

function useColumns(): Column<Row>[] {
  const { t } = useTranslation('partnership');
  return useMemo(
    () => [
      {
        id: 'service',
        header: t('exposure.service'),
        value: ({ stay }) => stay.service.id,
        cell: ({ stay }) => <ServiceName service={stay.service} />,
      },
      {
        id: 'from',
        header: t('stays.from'),
        value: ({ stay }) => stay.validFrom,
        cell: ({ stay }) => <Day day={stay.validFrom} />,
      },
      {
        id: 'to',
        header: t('stays.to'),
        value: ({ stay }) => stay.validTo ?? '9999',
        cell: ({ stay }) => <Day day={stay.validTo} missing={t('timeline.open')} />,
      },
      { id: 'received', header: t('stays.received'), align: 'end', value: ({ received }) => received },
    ],
    [t],
  );
}

/** What the timeline shows: each stay, and how much came in during it, up to the day. */
export function StaysTable({ shown: { stays, disclosures }, asOf }: { readonly shown: Shown; readonly asOf: string }) {
  const { t } = useTranslation('partnership');
  const rows = useMemo(() => {
    const inward = disclosures.filter(({ date }) => date <= asOf);
    return membersOf(stays).flatMap((member) =>
      member.stays.map((stay) => ({ stay, received: receivedIn(stay, inward) })),
    );
  }, [stays, disclosures, asOf]);
  return (
    <DataTable
      caption={t('stays.caption')}
      columns={useColumns()}
      rows={rows}
      rowId={({ stay }) => `${stay.service.id} ${stay.validFrom}`}
      none={t('exposure.none')}
    />
  );
}
