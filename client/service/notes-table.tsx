import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotePartsFragment } from '../generated/graphql.ts';
import { IdLink } from '../page/id-link.tsx';
import { useWord } from '../text/use-word.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { ConcernMark } from './concern-mark.tsx';
import { concernLevels, concerns } from './concerns.ts';

interface NotesTableProps {
  readonly notes: readonly NotePartsFragment[];
  readonly caption: string;
  readonly selected: string | undefined;
}

/** Every weighing note of a service with all that it weighs. */
export function NotesTable({ notes, caption, selected }: NotesTableProps) {
  const { t, i18n } = useTranslation('service');
  const { t: words } = useTranslation('words');
  const word = useWord();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `word` speaks the language that is named here
  const columns = useMemo((): Column<NotePartsFragment>[] => {
    const list = (group: 'product' | 'condition', values: readonly string[]) =>
      values.map((value) => word(group, value)).join(', ') || t('note.nothing');
    return [
      {
        id: 'id',
        header: words('kind.WeighingNote'),
        value: ({ id }) => id,
        cell: ({ id }) => <IdLink kind="WeighingNote" id={id} />,
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
      ...concerns.map((concern) => ({
        id: concern,
        header: t(`concern.${concern}`),
        value: (note: NotePartsFragment) => concernLevels.indexOf(note[concern]),
        cell: (note: NotePartsFragment) => <ConcernMark level={note[concern]} />,
      })),
      { id: 'permits', header: t('note.permitsShort'), value: ({ permits }) => list('product', permits) },
      { id: 'measures', header: t('note.demandsShort'), value: ({ measures }) => list('condition', measures) },
    ];
  }, [t, words, i18n.language]);
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={notes}
      rowId={({ id }) => id}
      none={t('note.none')}
      isSelected={({ id }) => id === selected}
    />
  );
}
