import type { ReactNode } from 'react';
import { useTitle } from '../ui/use-title.ts';
import { DayControl } from './day-control.tsx';
import { ExportMenu } from './export-menu.tsx';
import styles from './person-heading.module.css';
import { PersonTabs } from './person-tabs.tsx';
import { allHops, type ShownPerson } from './use-person.ts';

interface PersonHeadingProps {
  readonly shown: ShownPerson;
  /** As in the address: undefined is today. */
  readonly asOf: string | undefined;
  readonly onDay: (day: string | undefined) => void;
  /** What else can be done on this view. */
  readonly actions?: ReactNode;
}

/** The top of a view of a person: who, which day, the other views, and what to take away. */
export function PersonHeading({ shown, asOf, onDay, actions }: PersonHeadingProps) {
  const { person, day, days } = shown;
  useTitle(person.name);
  return (
    <header className={styles['heading']}>
      <div className={styles['who']}>
        <h1>{person.name}</h1>
        <span>
          {person.id} · {person.category.name}
        </span>
      </div>
      <DayControl day={day} isToday={asOf === undefined} days={days} onDay={onDay} />
      <PersonTabs person={person.id} asOf={asOf} />
      <div className={styles['actions']}>
        {actions}
        <ExportMenu person={person.id} asOf={asOf} maxHops={allHops} />
      </div>
    </header>
  );
}
