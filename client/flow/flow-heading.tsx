import { Tag } from '@blueprintjs/core';
import { PersonTabs } from '../person/person-tabs.tsx';
import { useTitle } from '../ui/use-title.ts';
import styles from './flow.module.css';
import type { Flow } from './use-flow.ts';
import type { FlowState } from './use-flow-state.ts';

interface FlowHeadingProps {
  readonly person: Flow['person'];
  readonly state: FlowState;
}

/** Who it is about, and the other views of the same person on the same day. */
export function FlowHeading({ person, state }: FlowHeadingProps) {
  useTitle(person.name);
  return (
    <header className={styles['heading']}>
      <h1>{person.name}</h1>
      <Tag minimal>{person.category.name}</Tag>
      <code>{person.id}</code>
      <div className={styles['views']}>
        <PersonTabs person={person.id} asOf={state.search.asOf} />
      </div>
    </header>
  );
}
