import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../day/day-control.tsx';
import { useTitle } from '../ui/use-title.ts';
import { ExportMenu } from './export-menu.tsx';
import styles from './person-heading.module.css';
import { PersonTabs } from './person-tabs.tsx';
import { allHops, type ShownPerson } from './use-person.ts';

interface PersonHeadingProps {
  readonly shown: ShownPerson;
  /** Which of the views of a person it is. */
  readonly view: 'scope' | 'recall';
  /** As in the address: undefined is today. */
  readonly asOf: string | undefined;
  readonly onDay: (day: string | undefined) => void;
  /** What else can be done on this view. */
  readonly actions?: ReactNode;
}

/** The top of a view of a person: who, which day, the other views, and what to take away. */
export function PersonHeading({ shown, view, asOf, onDay, actions }: PersonHeadingProps) {
  const { t } = useTranslation('person');
  const { person, events } = shown;
  useTitle(`${person.name}, ${t(`tabs.${view}`).toLocaleLowerCase()}`);
  return (
    <header className={styles['heading']}>
      <div className={styles['who']}>
        <h1>{person.name}</h1>
        <span>
          {person.id} · {person.category.name}
        </span>
      </div>
      <DayControl label={t('day')} day={asOf} events={events} counted onDay={onDay} />
      <PersonTabs person={person.id} asOf={asOf} />
      <div className={styles['actions']}>
        {actions}
        <ExportMenu person={person.id} asOf={asOf} maxHops={allHops} />
      </div>
    </header>
  );
}
