import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditEntryPartsFragment } from '../generated/graphql.ts';
import type { Column } from '../ui/data-table-model.ts';
import styles from './audit.module.css';
import { Instant } from './instant.tsx';

type Entry = AuditEntryPartsFragment;

const questionText = ({ name, arguments: given }: Entry['questions'][number]): string =>
  given.length === 0 ? name : `${name} (${given.map((one) => `${one.name}: ${one.value}`).join(', ')})`;

function Questions({ questions }: { readonly questions: Entry['questions'] }) {
  return (
    <ul style={{ margin: 0, paddingLeft: '1.25em' }}>
      {questions.map((question, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry never changes
        <li key={index}>{questionText(question)}</li>
      ))}
    </ul>
  );
}

/** @param person of whom is asked who looked; undefined: everyone */
export function useColumns(person: string | undefined): readonly Column<Entry>[] {
  const { t } = useTranslation('audit');
  return useMemo(() => {
    const ofPerson: readonly Column<Entry>[] =
      person === undefined
        ? []
        : [
            {
              id: 'how',
              header: t('how'),
              value: ({ asked }) => t(asked.includes(person) ? 'askedAbout' : 'toldBeside'),
            },
          ];
    return [
      {
        id: 'time',
        header: t('when'),
        value: ({ sequence }) => sequence,
        cell: ({ time }) => <Instant time={time} />,
      },
      { id: 'who', header: t('who'), value: ({ who }) => who },
      {
        id: 'roles',
        header: t('roles'),
        value: ({ roles }) => roles.map((role) => t(`role.${role}`, role)).join(', '),
      },
      {
        id: 'way',
        header: t('wayOf'),
        value: ({ way }) => t(`way.${way}`),
        cell: ({ way }) => <span className={styles['whole']}>{t(`way.${way}`)}</span>,
      },
      {
        id: 'question',
        header: t('question'),
        value: ({ questions }) => questions.map(questionText).join(' '),
        cell: ({ questions }) => <Questions questions={questions} />,
      },
      ...ofPerson,
      {
        id: 'reason',
        header: t('reason'),
        value: ({ reason, cases }) => [reason, ...cases].filter((one) => one !== null).join(', ') || '–',
      },
      {
        id: 'outcome',
        header: t('outcomeOf'),
        value: ({ outcome }) => t(`outcome.${outcome}`, outcome),
        cell: ({ outcome }) => <span className={styles['whole']}>{t(`outcome.${outcome}`, outcome)}</span>,
      },
      { id: 'persons', header: t('persons'), value: ({ persons }) => persons, align: 'end' },
    ];
  }, [t, person]);
}
