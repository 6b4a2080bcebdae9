import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useYesNo } from '../disclosure/use-yes-no.ts';
import type { ListedAuthorisationFragment } from '../generated/graphql.ts';
import { IdLink } from '../page/id-link.tsx';
import { useWord } from '../text/use-word.ts';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';

type Row = ListedAuthorisationFragment;

const coveredBy = ({ services, partnerships }: Row): string =>
  [...services, ...partnerships].map(({ id }) => id).join(', ');

const lacking = ({ necessity, proportionality }: Row): readonly ('necessity' | 'proportionality')[] => [
  ...(necessity === null ? (['necessity'] as const) : []),
  ...(proportionality === null ? (['proportionality'] as const) : []),
];

export function useAuthorisationColumns(): readonly Column<Row>[] {
  const { t } = useTranslation('authorisation');
  const { t: ofDisclosure, i18n } = useTranslation('disclosure');
  const word = useWord();
  const yesNo = useYesNo();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words follow the language that is named here
  return useMemo(
    (): Column<Row>[] => [
      {
        id: 'id',
        header: ofDisclosure('authorisation'),
        value: ({ id }) => id,
        cell: ({ id }) => <IdLink kind="Authorisation" id={id} />,
      },
      { id: 'kind', header: ofDisclosure('kind'), value: ({ kind }) => word('authorisationKind', kind) },
      {
        id: 'service',
        header: ofDisclosure('givenTo'),
        value: ({ service }) => service.id,
        cell: ({ service }) => <IdLink kind="Service" id={service.id} />,
      },
      { id: 'level', header: ofDisclosure('level'), value: ({ level }) => word('level', level) },
      { id: 'covers', header: t('covers'), value: coveredBy },
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
        cell: ({ validTo }) => <Day day={validTo} missing={ofDisclosure('openEnd')} />,
      },
      {
        id: 'withdrawn',
        header: ofDisclosure('withdrawnOn'),
        value: ({ withdrawnOn }) => withdrawnOn,
        cell: ({ withdrawnOn }) => <Day day={withdrawnOn} />,
      },
      { id: 'closed', header: t('closed'), value: ({ closed }) => yesNo(closed) },
      {
        id: 'lacking',
        header: t('lacking'),
        value: (row) =>
          lacking(row)
            .map((what) => ofDisclosure(what))
            .join(', ') || '–',
      },
    ],
    [t, ofDisclosure, i18n.language],
  );
}
