import { Callout } from '@blueprintjs/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table-model.ts';
import { ErrorCallout } from './error-callout.tsx';
import type { Outcome, Problem, Tally } from './send.ts';
import { WrongSentence } from './wrong-sentence.tsx';

type TallyRow = Tally & { readonly file: string };

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation('import');
  const columns = useMemo<readonly Column<Problem>[]>(
    () => [
      { id: 'file', header: t('file'), value: ({ file }) => file },
      { id: 'line', header: t('line'), value: ({ line }) => line, align: 'end' },
      { id: 'column', header: t('column'), value: ({ column }) => column },
      { id: 'value', header: t('value'), value: ({ value }) => value, cell: ({ value }) => <code>{value}</code> },
      {
        id: 'message',
        header: t('message'),
        value: ({ message }) => message,
        cell: (problem) => <WrongSentence wrong={problem} />,
      },
    ],
    [t],
  );
  return (
    <>
      <Callout intent="danger">
        <strong>{t('refused', { count: problems.length })}</strong> {t('refusedMeans')}
      </Callout>
      <DataTable
        caption={t('problems')}
        columns={columns}
        rows={problems}
        rowId={({ file, line, column, value, message }) => JSON.stringify([file, line, column, value, message])}
        none=""
      />
    </>
  );
}

function Tallies({
  tallies,
  caption,
}: {
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly caption: string;
}) {
  const { t } = useTranslation('import');
  const columns = useMemo<readonly Column<TallyRow>[]>(
    () => [
      { id: 'file', header: t('file'), value: ({ file }) => file },
      { id: 'added', header: t('added'), value: ({ added }) => added, align: 'end' },
      { id: 'changed', header: t('changed'), value: ({ changed }) => changed, align: 'end' },
      { id: 'unchanged', header: t('unchanged'), value: ({ unchanged }) => unchanged, align: 'end' },
    ],
    [t],
  );
  const rows = useMemo(() => Object.entries(tallies).map(([file, tally]) => ({ file, ...tally })), [tallies]);
  return <DataTable caption={caption} columns={columns} rows={rows} rowId={({ file }) => file} none="" />;
}

/** What came of checking or importing. */
export function OutcomeView({ outcome, done }: { readonly outcome: Outcome; readonly done: boolean }) {
  const { t } = useTranslation('import');
  if (outcome.kind === 'problems') return <Problems problems={outcome.problems} />;
  if (outcome.kind === 'error') return <ErrorCallout failure={outcome} writing={done} />;
  return <Tallies tallies={outcome.tallies} caption={t(done ? 'wasDone' : 'wouldBeDone')} />;
}
