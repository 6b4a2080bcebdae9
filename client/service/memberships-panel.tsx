import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServicePartsFragment } from '../generated/graphql.ts';
import { Panel } from '../page/panel.tsx';
import { holdsOn } from '../timeline/days.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';

type Membership = ServicePartsFragment['memberships'][number];

interface MembershipsPanelProps {
  readonly service: ServicePartsFragment;
  readonly day: string;
}

/** Every stay of the service in a partnership, and whether it is one on the day chosen. */
export function MembershipsPanel({ service, day }: MembershipsPanelProps) {
  const { t } = useTranslation('service');
  const { t: words } = useTranslation('words');
  const columns = useMemo(
    (): Column<Membership>[] => [
      {
        id: 'partnership',
        header: words('kind.Partnership'),
        value: ({ partnership }) => partnership.name,
        cell: ({ partnership: { id, name } }) => (
          <EntityLink kind="Partnership" id={id}>
            {name}
          </EntityLink>
        ),
      },
      {
        id: 'from',
        header: t('from'),
        value: ({ validFrom }) => validFrom,
        cell: ({ validFrom }) => <Day day={validFrom} />,
      },
      {
        id: 'to',
        header: t('to'),
        value: ({ validTo }) => validTo ?? '9999',
        cell: ({ validTo }) => <Day day={validTo} missing={t('open')} />,
      },
      {
        id: 'on',
        header: t('memberships.on'),
        value: (stay) => (holdsOn(stay, day) ? `● ${t('memberships.member')}` : `○ ${t('memberships.notMember')}`),
      },
    ],
    [t, words, day],
  );
  return (
    <Panel title={t('memberships.title')} count={service.memberships.length} flush>
      <DataTable
        caption={t('memberships.title')}
        captionHidden
        columns={columns}
        rows={service.memberships}
        rowId={({ partnership, validFrom }) => `${partnership.id} ${validFrom}`}
        none={t('memberships.none')}
      />
    </Panel>
  );
}
