import { useQuery } from '@apollo/client/react';
import { HTMLSelect } from '@blueprintjs/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnServicesDocument } from '../generated/graphql.ts';
import styles from './period.module.css';

interface ServiceSelectProps {
  /** Absent for every service. */
  readonly service: string | undefined;
  readonly onService: (service: string | undefined) => void;
}

/** Chooses the own service that discloses. */
export function ServiceSelect({ service, onService }: ServiceSelectProps) {
  const { t } = useTranslation('period');
  const id = useId();
  const { data } = useQuery(OwnServicesDocument);
  const own = data?.services.edges.map(({ node }) => node) ?? [];
  const options = [
    { value: '', label: t('everyService') },
    ...own.map((one) => ({ value: one.id, label: one.name })),
    ...(service && !own.some((one) => one.id === service) ? [{ value: service, label: service }] : []),
  ];
  return (
    <label className={styles['field']} htmlFor={id}>
      {t('service')}
      <HTMLSelect
        id={id}
        value={service ?? ''}
        options={options}
        onChange={({ currentTarget }) => onService(currentTarget.value || undefined)}
      />
    </label>
  );
}
