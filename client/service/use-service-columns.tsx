import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServicePartsFragment } from '../generated/graphql.ts';
import { Badge } from '../page/page.tsx';
import { useWord } from '../text/use-word.ts';
import { holdsOn } from '../timeline/days.ts';
import type { Column } from '../ui/data-table-model.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { CurrentNote } from './current-note.tsx';

type Service = ServicePartsFragment;

const partnershipsOn = ({ memberships }: Service, day: string): string[] =>
  memberships.filter((stay) => holdsOn(stay, day)).map(({ partnership }) => partnership.id);

/** @param day the one on which notes and memberships are looked at */
export function useServiceColumns(day: string): readonly Column<Service>[] {
  const { t, i18n } = useTranslation('service');
  const word = useWord();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `word` speaks the language that is named here
  return useMemo(
    (): Column<Service>[] => [
      {
        id: 'name',
        header: t('name'),
        value: ({ name }) => name,
        cell: ({ id, name }) => (
          <EntityLink kind="Service" id={id}>
            {name}
          </EntityLink>
        ),
      },
      { id: 'id', header: t('id'), value: ({ id }) => id },
      { id: 'country', header: t('country'), value: ({ country }) => country },
      { id: 'kind', header: t('kind'), value: ({ kind }) => word('serviceKind', kind) },
      {
        id: 'risk',
        header: t('risk'),
        value: ({ elevatedRisk }) => Number(elevatedRisk),
        cell: ({ elevatedRisk }) => (elevatedRisk ? <Badge risk>{t('elevated')}</Badge> : '–'),
      },
      {
        id: 'note',
        header: t('note.inForce'),
        value: ({ weighingNotes }) => weighingNotes.find((note) => holdsOn(note, day))?.id ?? null,
        cell: (service) => <CurrentNote service={service} day={day} />,
      },
      {
        id: 'memberships',
        header: t('memberships.now'),
        value: (service) => partnershipsOn(service, day).join(', '),
        cell: (service) => partnershipsOn(service, day).join(', ') || '–',
      },
    ],
    [t, day, i18n.language],
  );
}
