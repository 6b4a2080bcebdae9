import { useTranslation } from 'react-i18next';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { byDay, type Holder } from './model.ts';
import styles from './recall.module.css';

export function ServiceCell({ service }: Pick<Holder, 'service'>) {
  const { t } = useTranslation('recall');
  return (
    <span className={styles['service']}>
      <span>
        <EntityLink kind="Service" id={service.id}>
          {service.name}
        </EntityLink>
        {service.elevatedRisk && (
          <span className={styles['risk']} role="img" aria-label={t('risk')} title={t('risk')}>
            {' '}
            ▲
          </span>
        )}
      </span>
      <span className={styles['muted']}>{service.country}</span>
    </span>
  );
}

export function ReceivedCell({ disclosures }: Pick<Holder, 'disclosures'>) {
  return (
    <ul className={styles['list']}>
      {byDay(disclosures).map(({ id, date }) => (
        <li key={id}>
          <EntityLink kind="Disclosure" id={id} />
          <Day day={date} />
        </li>
      ))}
    </ul>
  );
}

/** Services by id: their names would not fit beside the rest. */
export function ServicesCell({ services, none }: ServicesCellProps) {
  if (services.length === 0) return <span className={styles['muted']}>{none}</span>;
  return (
    <span className={styles['links']}>
      {services.map(({ id, name }) => (
        <span key={id} title={name}>
          <EntityLink kind="Service" id={id} />
        </span>
      ))}
    </span>
  );
}

interface ServicesCellProps {
  readonly services: readonly { readonly id: string; readonly name: string }[];
  readonly none: string;
}
