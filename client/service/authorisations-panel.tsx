import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkedDisclosureFragment } from '../generated/graphql.ts';
import { groupBy } from '../page/group-by.ts';
import { IdLink } from '../page/id-link.tsx';
import { Panel } from '../page/panel.tsx';
import { useWord } from '../text/use-word.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { Day } from '../ui/day.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { verdicts, worst } from '../ui/verdicts.ts';
import type { Covering } from './covering.ts';
import type { ServiceHistory } from './use-service-history.ts';

interface AuthorisationsPanelProps {
  readonly history: ServiceHistory;
  readonly covering: readonly Covering[];
}

interface Row extends Covering {
  readonly marks: readonly MarkedDisclosureFragment[];
}

const worstOf = ({ marks }: Row) => worst(marks.map(({ verdict }) => verdict));

/** The same lanes as in the picture, as a table. */
export function AuthorisationsPanel({ history, covering }: AuthorisationsPanelProps) {
  const { t, i18n } = useTranslation('service');
  const { t: words } = useTranslation('words');
  const word = useWord();
  const own = history.service.kind === 'OWN';
  const rows = useMemo(() => {
    const marks = groupBy(history.disclosures, ({ authorisation }) => authorisation?.id);
    return covering.map((each): Row => ({ ...each, marks: marks.get(each.authorisation.id) ?? [] }));
  }, [history, covering]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `word` speaks the language that is named here
  const columns = useMemo((): Column<Row>[] => {
    const through: Column<Row> = {
      id: 'covers',
      header: t('authorisations.covers'),
      value: (row) => row.through.join(', ') || t('authorisations.direct'),
    };
    return [
      {
        id: 'id',
        header: words('kind.Authorisation'),
        value: ({ authorisation }) => authorisation.id,
        cell: ({ authorisation }) => <IdLink kind="Authorisation" id={authorisation.id} />,
      },
      { id: 'kind', header: t('kind'), value: ({ authorisation }) => word('authorisationKind', authorisation.kind) },
      ...(own ? [] : [through]),
      {
        id: 'from',
        header: t('from'),
        value: ({ authorisation }) => authorisation.validFrom,
        cell: ({ authorisation }) => <Day day={authorisation.validFrom} />,
      },
      {
        id: 'to',
        header: t('to'),
        value: ({ authorisation }) => authorisation.validTo ?? '9999',
        cell: ({ authorisation }) => <Day day={authorisation.validTo} missing={t('open')} />,
      },
      {
        id: 'withdrawn',
        header: t('authorisations.withdrawn'),
        value: ({ authorisation }) => authorisation.withdrawnOn,
        cell: ({ authorisation }) => <Day day={authorisation.withdrawnOn} />,
      },
      { id: 'count', header: t('authorisations.count'), value: ({ marks }) => marks.length, align: 'end' },
      {
        id: 'worst',
        header: t('authorisations.worst'),
        value: (row) => verdicts.indexOf(worstOf(row)),
        cell: (row) => (row.marks.length > 0 ? <VerdictTag verdict={worstOf(row)} /> : '–'),
      },
    ];
  }, [t, words, own, i18n.language]);
  const title = t(own ? 'authorisations.titleOwn' : 'authorisations.title');
  return (
    <Panel title={title} count={rows.length} flush>
      <DataTable
        caption={title}
        captionHidden
        columns={columns}
        rows={rows}
        rowId={({ authorisation }) => authorisation.id}
        none={t('authorisations.none')}
      />
    </Panel>
  );
}
