import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuthorisationRecordPartsFragment } from '../generated/graphql.ts';
import { Badge } from '../page/page.tsx';
import { Note, Panel } from '../page/panel.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import styles from './authorisation.module.css';

interface NamedListProps {
  readonly title: string;
  readonly none: string;
  readonly items: readonly { readonly id: string; readonly content: ReactNode }[];
}

function NamedList({ title, none, items }: NamedListProps) {
  return (
    <div>
      <h3>
        {title} {items.length > 0 && <span className={styles['muted']}>{items.length}</span>}
      </h3>
      {items.length === 0 ? (
        <p className={styles['muted']}>{none}</p>
      ) : (
        <ul className={styles['plain']}>
          {items.map(({ id, content }) => (
            <li key={id}>{content}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

type ClosedKey = 'yes' | 'no' | 'unknown';

function closedKey({ closed, kind }: AuthorisationRecordPartsFragment): ClosedKey | 'individual' {
  if (kind === 'INDIVIDUAL') return 'individual';
  if (closed === null) return 'unknown';
  return closed ? 'yes' : 'no';
}

/** What it describes: to whom, about whom, and what may be disclosed under it. */
export function DescriptionPanel({ authorisation }: { readonly authorisation: AuthorisationRecordPartsFragment }) {
  const { t } = useTranslation('authorisation');
  const { services, partnerships, personCategories, dataTypes } = authorisation;
  return (
    <Panel title={t('description.title')}>
      <Note>{t(`description.closed.${closedKey(authorisation)}`)}</Note>
      <div className={styles['lists']}>
        <NamedList
          title={t('description.services')}
          none={t('description.noServices')}
          items={services.map(({ id, name, elevatedRisk }) => ({
            id,
            content: (
              <>
                <EntityLink kind="Service" id={id}>
                  {name}
                </EntityLink>{' '}
                {elevatedRisk && <Badge risk>{t('description.risk')}</Badge>}
              </>
            ),
          }))}
        />
        <NamedList
          title={t('description.partnerships')}
          none={t('description.noPartnerships')}
          items={partnerships.map(({ id, name }) => ({
            id,
            content: (
              <EntityLink kind="Partnership" id={id}>
                {name}
              </EntityLink>
            ),
          }))}
        />
        <NamedList
          title={t('description.personCategories')}
          none={t('description.noLimit')}
          items={personCategories.map(({ id, name }) => ({ id, content: name }))}
        />
        <NamedList
          title={t('description.dataTypes')}
          none={t('description.noLimit')}
          items={dataTypes.map(({ id, name }) => ({ id, content: name }))}
        />
      </div>
    </Panel>
  );
}
