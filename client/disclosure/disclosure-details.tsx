import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisclosurePartsFragment } from '../generated/graphql.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { Findings } from '../verdict/findings.tsx';
import { AuthorisationSection } from './authorisation-section.tsx';
import { DataSection } from './data-section.tsx';
import styles from './disclosure.module.css';
import { HandingSection } from './handing-section.tsx';
import { StepsSection } from './steps-section.tsx';

interface DisclosureDetailsProps {
  readonly disclosure: DisclosurePartsFragment;
  readonly linkTo: (disclosure: string) => ReactNode;
}

/** Everything on record about one disclosure, the verdict first. */
export function DisclosureDetails({ disclosure, linkTo }: DisclosureDetailsProps) {
  const { t } = useTranslation('disclosure');
  return (
    <article className={styles['details']}>
      <header className={styles['head']}>
        <div>
          <h2>{disclosure.id}</h2>
          <VerdictTag verdict={disclosure.verdict} />
        </div>
        <p>
          <Day day={disclosure.date} style="long" />
          {' · '}
          <EntityLink kind="Service" id={disclosure.from.id} />
          {' → '}
          {disclosure.recipients.map(({ id }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <EntityLink kind="Service" id={id} />
            </span>
          ))}
        </p>
      </header>
      <section aria-label={t('verdict')}>
        <Findings {...disclosure} />
      </section>
      <HandingSection disclosure={disclosure} />
      <DataSection disclosure={disclosure} />
      <AuthorisationSection authorisation={disclosure.authorisation} />
      <StepsSection disclosure={disclosure} linkTo={linkTo} />
    </article>
  );
}
