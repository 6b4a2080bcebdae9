import { Tag } from '@blueprintjs/core';
import { ExportMenu } from '../person/export-menu.tsx';
import { PersonTabs } from '../person/person-tabs.tsx';
import { useTitle } from '../ui/use-title.ts';
import { ViewsMenu } from '../views/views-menu.tsx';
import { FilterPopover } from './explore/filter-popover.tsx';
import styles from './flow.module.css';
import { UndoButtons } from './history/undo-buttons.tsx';
import { defaultMaxHops } from './search-params.ts';
import type { Flow } from './use-flow.ts';
import type { FlowState } from './use-flow-state.ts';

interface FlowHeadingProps {
  readonly flow: Flow;
  readonly state: FlowState;
}

/** Who it is about, what can be done with the picture, and the other views of the same person on the same day. */
export function FlowHeading({ flow, state }: FlowHeadingProps) {
  const { person } = flow;
  const { asOf, maxHops = defaultMaxHops } = state.search;
  useTitle(person.name);
  return (
    <header className={styles['heading']}>
      <h1>{person.name}</h1>
      <Tag minimal>{person.category.name}</Tag>
      <code>{person.id}</code>
      <div className={styles['views']}>
        <UndoButtons />
        <FilterPopover flow={flow} state={state} />
        <ViewsMenu person={person.id} />
        <ExportMenu person={person.id} asOf={asOf} maxHops={maxHops} />
        <PersonTabs person={person.id} asOf={asOf} />
      </div>
    </header>
  );
}
