import { Button } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { Day } from '../../ui/day.tsx';
import { VerdictTag } from '../../ui/verdict-tag.tsx';
import type { Explored } from '../explore/use-explored.ts';
import type { FlowState } from '../use-flow-state.ts';
import styles from './paths.module.css';
import type { Path } from './use-paths.ts';

interface PathItemProps {
  readonly path: Path;
  readonly number: number;
  readonly chosen: boolean;
  readonly explored: Explored;
  readonly state: FlowState;
}

type Step = Path['steps'][number];

function StepRow({ step, onOpen }: { readonly step: Step; readonly onOpen: () => void }) {
  const { from, to, disclosure } = step;
  return (
    <li className={styles['step']}>
      <span className={styles['ways']}>
        {from.id} → {to.id}
      </span>
      <Day day={disclosure.date} />
      <button type="button" className={styles['open']} onClick={onOpen}>
        {disclosure.id}
      </button>
      <VerdictTag verdict={disclosure.verdict} />
    </li>
  );
}

/** One path, step by step; its button makes it alone stand out in the picture. */
export function PathItem({ path, number, chosen, explored, state: { change } }: PathItemProps) {
  const { t } = useTranslation('paths');
  const { steps } = path;
  const drawn = ({ from, to, disclosure }: Step) =>
    explored.shown.edges.some(
      (edge) => edge.disclosure?.id === disclosure.id && edge.from === from.id && edge.to === to.id,
    );
  const missing = steps.filter((step) => !drawn(step)).length;
  return (
    <li className={`${styles['path']} ${chosen ? styles['chosen'] : ''}`}>
      <div className={styles['pathHead']}>
        <strong>{t('name', { number })}</strong>
        <span>
          {t('steps', { count: steps.length })} · <Day day={steps[0]?.disclosure.date} />
          {steps.length > 1 && (
            <>
              {' – '}
              <Day day={steps.at(-1)?.disclosure.date} />
            </>
          )}
        </span>
        <Button
          size="small"
          variant="minimal"
          active={chosen}
          aria-pressed={chosen}
          text={chosen ? t('showAll') : t('show')}
          onClick={() => change({ path: chosen ? undefined : number })}
        />
      </div>
      <ol>
        {steps.map((step) => (
          <StepRow
            key={step.disclosure.id}
            step={step}
            onOpen={() => change({ disclosure: step.disclosure.id, chain: undefined })}
          />
        ))}
      </ol>
      {missing > 0 && <p>{t('notDrawn', { count: missing })}</p>}
    </li>
  );
}
