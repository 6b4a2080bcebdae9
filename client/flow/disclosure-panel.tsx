import { Button } from '@blueprintjs/core';
import { ArrowLeft } from '@blueprintjs/icons';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadedDisclosure } from '../disclosure/loaded-disclosure.tsx';
import { ChainSection } from './chain/chain-section.tsx';
import styles from './flow.module.css';
import { changed } from './search-params.ts';
import type { Flow } from './use-flow.ts';
import type { FlowState } from './use-flow-state.ts';
import { SetButton } from './working-set/set-button.tsx';

interface DisclosurePanelProps {
  readonly id: string;
  readonly flow: Flow;
  readonly state: FlowState;
}

/** The opened disclosure, in place of the list; Escape goes back to it. */
export function DisclosurePanel({ id, flow, state }: DisclosurePanelProps) {
  const { t } = useTranslation('flow');
  const panel = useRef<HTMLElement>(null);
  const { person, change } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another disclosure is another panel to a reader
  useEffect(() => panel.current?.focus(), [id]);
  const close = () => change({ disclosure: undefined, chain: undefined });
  return (
    <section
      ref={panel}
      className={styles['panel']}
      tabIndex={-1}
      aria-label={`${t('panel.title')} ${id}`}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div className={styles['panelTop']}>
        <Button size="small" variant="minimal" icon={<ArrowLeft />} text={t('panel.back')} onClick={close} />
        <SetButton kind="disclosure" id={id} state={state} />
      </div>
      <ChainSection flow={flow} state={state} />
      <LoadedDisclosure
        id={id}
        linkTo={(disclosure) => (
          <Link to="/person/$person" params={{ person }} search={(previous) => changed(previous, { disclosure })}>
            {disclosure}
          </Link>
        )}
      />
    </section>
  );
}
