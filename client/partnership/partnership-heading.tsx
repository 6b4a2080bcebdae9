import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../day/day-control.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { useTitle } from '../ui/use-title.ts';
import styles from './partnership-heading.module.css';
import type { PartnershipRecord, PartnershipState, Shown } from './use-partnership.ts';

function Relatives({ label, some }: { readonly label: string; readonly some: PartnershipRecord['subgroups'] }) {
  if (some.length === 0) return null;
  return (
    <span>
      {label}:{' '}
      {some.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <EntityLink kind="Partnership" id={id}>
            {name}
          </EntityLink>
        </Fragment>
      ))}
    </span>
  );
}

interface PartnershipHeadingProps {
  readonly shown: Shown;
  readonly state: PartnershipState;
}

/** Which partnership, what it is for and part of, and the day up to which is looked. */
export function PartnershipHeading({ shown: { record, events }, state: { search, change } }: PartnershipHeadingProps) {
  const { t } = useTranslation('partnership');
  const { t: d } = useTranslation('dossier');
  const { t: c } = useTranslation('compare');
  useTitle(record.name);
  return (
    <header className={styles['heading']}>
      <div className={styles['who']}>
        <h1>{record.name}</h1>
        <code>{record.id}</code>
      </div>
      <DayControl label={t('day')} day={search.asOf} events={events} onDay={(asOf) => change({ asOf })} />
      <p className={`${styles['about']} screen-only`}>
        <Link
          to="/dossier/partnership/$partnership"
          params={{ partnership: record.id }}
          search={search.asOf === undefined ? {} : { asOf: search.asOf }}
        >
          {d('open')}
        </Link>
        <Link to="/compare" search={{ partnership: record.id, ...(search.asOf !== undefined && { to: search.asOf }) }}>
          {c('tab')}
        </Link>
      </p>
      <p className={styles['about']}>
        {record.purpose && <span>{t('purpose', { purpose: record.purpose })}</span>}
        <Relatives label={t('subgroupOf')} some={record.subgroupOf ? [record.subgroupOf] : []} />
        <Relatives label={t('subgroups')} some={record.subgroups} />
      </p>
    </header>
  );
}
