import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { WithdrawalImpactQuery } from '../generated/graphql.ts';
import { IdLink } from '../page/id-link.tsx';
import { useWord } from '../text/use-word.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';

type Alternative = WithdrawalImpactQuery['withdrawalImpact']['alternatives'][number];

/** The other authorisations that at least one of the disclosures could rest on. */
export function Alternatives({ authorisations }: { readonly authorisations: readonly Alternative[] }) {
  const { t } = useTranslation('authorisation');
  const { t: ofDisclosure, i18n } = useTranslation('disclosure');
  const word = useWord();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `word` speaks the language that is named here
  const columns = useMemo(
    (): Column<Alternative>[] => [
      {
        id: 'id',
        header: ofDisclosure('authorisation'),
        value: ({ id }) => id,
        cell: ({ id }) => <IdLink kind="Authorisation" id={id} />,
      },
      { id: 'kind', header: ofDisclosure('kind'), value: ({ kind }) => word('authorisationKind', kind) },
      { id: 'level', header: ofDisclosure('level'), value: ({ level }) => word('level', level) },
      {
        id: 'period',
        header: ofDisclosure('period'),
        value: ({ validFrom }) => validFrom,
        cell: ({ validFrom, validTo }) => (
          <>
            <Day day={validFrom} /> – <Day day={validTo} missing={ofDisclosure('openEnd')} />
          </>
        ),
      },
    ],
    [ofDisclosure, i18n.language],
  );
  return (
    <DataTable
      caption={t('withdrawal.alternativesCaption')}
      columns={columns}
      rows={authorisations}
      rowId={({ id }) => id}
      none={t('withdrawal.noAlternatives')}
    />
  );
}
