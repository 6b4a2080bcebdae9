import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisclosurePartsFragment, DisclosureStepFragment } from '../generated/graphql.ts';
import { Day } from '../ui/day.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import styles from './disclosure.module.css';

interface StepListProps {
  readonly title: string;
  readonly none: string;
  readonly steps: readonly DisclosureStepFragment[];
  readonly linkTo: (disclosure: string) => ReactNode;
}

function StepList({ title, none, steps, linkTo }: StepListProps) {
  return (
    <>
      <h4 className={styles['sub']}>{title}</h4>
      {steps.length === 0 && <p className={styles['muted']}>{none}</p>}
      <ul className={styles['steps']}>
        {steps.map((step) => (
          <li key={step.id}>
            {linkTo(step.id)}
            <span>
              {step.from.id} → {step.recipients.map(({ id }) => id).join(', ')}
            </span>
            <Day day={step.date} />
            <VerdictTag verdict={step.verdict} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What it was made from, and what was made from it. */
export function StepsSection({
  disclosure,
  linkTo,
}: Pick<StepListProps, 'linkTo'> & { disclosure: DisclosurePartsFragment }) {
  const { t } = useTranslation('disclosure');
  return (
    <section>
      <h3>{t('steps')}</h3>
      <StepList title={t('onwardOf')} none={t('first')} steps={disclosure.onwardOf} linkTo={linkTo} />
      <StepList title={t('onward')} none={t('noOnward')} steps={disclosure.onward} linkTo={linkTo} />
    </section>
  );
}
