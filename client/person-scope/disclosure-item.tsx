import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScopeDisclosureFragment } from '../generated/graphql.ts';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import styles from './service-detail.module.css';
import { Why } from './why.tsx';

interface DisclosureItemProps {
  readonly person: string;
  /** The service whose side it is told from. */
  readonly service: string;
  readonly disclosure: ScopeDisclosureFragment;
}

/** The other side: whom it came from, or whom it went to. */
function OtherSide({ service, disclosure }: Omit<DisclosureItemProps, 'person'>) {
  const { t } = useTranslation('person-scope');
  const { from, recipients, toPartnership } = disclosure;
  if (from.id !== service) {
    return (
      <>
        ↓ {t('detail.from')} <EntityLink kind="Service" id={from.id} />
      </>
    );
  }
  return (
    <>
      ↑ {t('detail.to')}{' '}
      {toPartnership ? (
        <EntityLink kind="Partnership" id={toPartnership.id}>
          {toPartnership.name}
        </EntityLink>
      ) : (
        recipients.map(({ id }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <EntityLink kind="Service" id={id} />
          </span>
        ))
      )}
    </>
  );
}

export function DisclosureItem({ person, service, disclosure }: DisclosureItemProps) {
  const { t } = useTranslation('person-scope');
  const [why, setWhy] = useState(false);
  const { id, date, verdict, authorisation, dataItems } = disclosure;
  const types = dataItems.filter((item) => item.person.id === person).map(({ type }) => type.name);
  return (
    <li>
      <div className={styles['line']}>
        <Day day={date} />
        <EntityLink kind="Disclosure" id={id} />
        <VerdictTag verdict={verdict} />
      </div>
      <p>
        <OtherSide service={service} disclosure={disclosure} />
        {' · '}
        {types.length === 0 ? t('matrix.withoutItem').toLocaleLowerCase() : [...new Set(types)].join(', ')}
      </p>
      {verdict !== 'NOT_ASSESSED' && (
        <p>
          {authorisation ? <EntityLink kind="Authorisation" id={authorisation.id} /> : t('detail.noAuthorisation')}
          <button type="button" aria-expanded={why} onClick={() => setWhy(!why)}>
            <span aria-hidden="true">{why ? '▾' : '▸'}</span> {t('detail.why')}
            <span className="visually-hidden"> {t('detail.whyOf', { disclosure: id })}</span>
          </button>
        </p>
      )}
      {why && <Why disclosure={id} />}
    </li>
  );
}
