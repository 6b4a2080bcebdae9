import { useTranslation } from 'react-i18next';
import type { ScopeRowFragment } from '../generated/graphql.ts';
import styles from './matrix.module.css';

/** A service by name, marked where its risk profile is elevated. */
export function ServiceName({ service }: { readonly service: ScopeRowFragment['service'] }) {
  const { t } = useTranslation('person-scope');
  return (
    <>
      {service.name}
      {service.elevatedRisk && (
        <>
          {' '}
          <span className={styles['risk']} role="img" aria-label={t('risk')} title={t('risk')}>
            ▲
          </span>
        </>
      )}
    </>
  );
}
