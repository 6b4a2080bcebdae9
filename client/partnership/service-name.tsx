import { useTranslation } from 'react-i18next';
import { EntityLink } from '../ui/entity-link.tsx';
import type { Stay } from './members.ts';
import styles from './partnership.module.css';

/** A service by its id, marked where it is our own or has an elevated risk profile. */
export function ServiceName({ service }: { readonly service: Stay['service'] }) {
  const { t } = useTranslation('partnership');
  return (
    <span className={styles['service']} title={service.name}>
      <EntityLink kind="Service" id={service.id} />
      {service.kind === 'OWN' && <span className={styles['own']}>{t('own')}</span>}
      {service.elevatedRisk && (
        <span className={styles['risk']} title={t('riskMeans')}>
          ▲ {t('risk')}
        </span>
      )}
    </span>
  );
}
