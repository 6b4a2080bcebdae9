import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWord } from '../text/use-word.ts';
import type { Column } from '../ui/data-table-model.ts';
import { type Holder, passedOnTo, sourcesOf, typesOf } from './model.ts';
import { RequestCell } from './request-cell.tsx';
import { ReceivedCell, ServiceCell, ServicesCell } from './table-cells.tsx';
import { TermTag } from './term-tag.tsx';

export interface Asked {
  readonly person: string;
  readonly asOf: string | undefined;
  /** The day that is shown. */
  readonly day: string;
}

type HolderColumn = Column<Holder>;

function useReceived({ person }: Asked): readonly HolderColumn[] {
  const { t } = useTranslation('recall');
  return useMemo(
    () => [
      {
        id: 'service',
        header: t('table.service'),
        value: ({ service }) => service.name,
        cell: ({ service }) => <ServiceCell service={service} />,
      },
      { id: 'hops', header: t('table.hops'), value: ({ hops }) => hops, align: 'end' },
      {
        id: 'from',
        header: t('table.from'),
        value: (holder) => sourcesOf(holder).length,
        cell: (holder) => <ServicesCell services={sourcesOf(holder)} none="–" />,
      },
      {
        id: 'disclosures',
        header: t('table.disclosures'),
        value: ({ disclosures }) => disclosures.length,
        cell: ({ disclosures }) => <ReceivedCell disclosures={disclosures} />,
      },
      {
        id: 'types',
        header: t('table.types'),
        value: (holder) =>
          typesOf(holder, person)
            .map(({ name }) => name)
            .join(', '),
      },
    ],
    [person, t],
  );
}

function useToDo({ person, asOf, day }: Asked): readonly HolderColumn[] {
  const { t } = useTranslation('recall');
  const word = useWord();
  return useMemo(
    () => [
      {
        id: 'destroyBy',
        header: t('table.destroyBy'),
        value: ({ destroyBy }) => destroyBy,
        cell: ({ destroyBy }) => <TermTag destroyBy={destroyBy} day={day} />,
      },
      {
        id: 'conditions',
        header: t('table.conditions'),
        value: ({ conditions }) =>
          conditions.map((one) => word('condition', one)).join(', ') || t('table.noConditions'),
      },
      {
        id: 'passedOn',
        header: t('table.passedOn'),
        value: (holder) => passedOnTo(holder, person, day).length,
        cell: (holder) => <ServicesCell services={passedOnTo(holder, person, day)} none={t('table.notPassedOn')} />,
      },
      {
        id: 'request',
        header: t('table.request'),
        value: ({ requests }) => requests.at(-1)?.status ?? null,
        cell: (holder) => <RequestCell holder={holder} person={person} asOf={asOf} />,
      },
    ],
    [person, asOf, day, t, word],
  );
}

export function useRecallColumns(asked: Asked): readonly HolderColumn[] {
  const received = useReceived(asked);
  const toDo = useToDo(asked);
  return useMemo(() => [...received, ...toDo], [received, toDo]);
}
