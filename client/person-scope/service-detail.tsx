import { Button } from '@blueprintjs/core';
import { Cross } from '@blueprintjs/icons';
import { useTranslation } from 'react-i18next';
import type { ScopeRowFragment } from '../generated/graphql.ts';
import type { ShownPerson } from '../person/use-person.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { DisclosureList } from './disclosure-list.tsx';
import styles from './service-detail.module.css';
import { ServiceFacts } from './service-facts.tsx';
import { ServiceName } from './service-name.tsx';
import type { Chosen } from './use-scope-state.ts';

interface ServiceDetailProps extends Pick<ShownPerson, 'nodes'> {
  readonly person: string;
  readonly rows: readonly ScopeRowFragment[];
  readonly chosen: Chosen;
  readonly onChoose: (service: string) => void;
  readonly onClose: () => void;
}

/** What the chosen service made or received, disclosure by disclosure. */
export function ServiceDetail({ person, rows, nodes, chosen, onChoose, onClose }: ServiceDetailProps) {
  const { t } = useTranslation('person-scope');
  const row = rows.find(({ service }) => service.id === chosen.service);
  if (!row) {
    return (
      <aside className={styles['detail']} aria-label={t('detail.label')}>
        <p className={styles['hint']}>{t(chosen.service === undefined ? 'detail.hint' : 'detail.gone')}</p>
      </aside>
    );
  }
  const { service } = row;
  return (
    <aside className={styles['detail']} aria-label={t('detail.label')}>
      <header>
        <h2>
          <EntityLink kind="Service" id={service.id}>
            <ServiceName service={service} />
          </EntityLink>
        </h2>
        <Button
          size="small"
          variant="minimal"
          icon={<Cross />}
          aria-label={t('detail.close')}
          title={t('detail.close')}
          onClick={onClose}
        />
      </header>
      <ServiceFacts row={row} node={nodes.find(({ id }) => id === service.id)} />
      {row.reach === 'POSSIBLE' ? (
        <p className={styles['possible']}>{t('detail.possible')}</p>
      ) : (
        <DisclosureList person={person} row={row} type={chosen.type} onAll={() => onChoose(service.id)} />
      )}
    </aside>
  );
}
