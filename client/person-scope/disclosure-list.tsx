import { useTranslation } from 'react-i18next';
import type { ScopeRowFragment } from '../generated/graphql.ts';
import { DisclosureItem } from './disclosure-item.tsx';
import { byDay, typesOf, withoutItem } from './model.ts';
import styles from './service-detail.module.css';

interface DisclosureListProps {
  readonly person: string;
  readonly row: ScopeRowFragment;
  readonly type: string | undefined;
  readonly onAll: () => void;
}

/** The disclosures of a row by day, or those of them that carry one data type. */
export function DisclosureList({ person, row, type, onAll }: DisclosureListProps) {
  const { t } = useTranslation('person-scope');
  const some = row.disclosures.filter((one) => type === undefined || typesOf(one, person).includes(type));
  const name =
    type === withoutItem
      ? t('matrix.withoutItem').toLocaleLowerCase()
      : (row.dataTypes.find(({ id }) => id === type)?.name ?? type);
  return (
    <>
      {type !== undefined && (
        <p className={styles['only']}>
          {t('detail.only', { type: name })}
          <button type="button" onClick={onAll}>
            {t('detail.all')}
          </button>
        </p>
      )}
      {some.length === 0 && <p className={styles['hint']}>{t('detail.noneOfType')}</p>}
      <ol className={styles['list']}>
        {byDay(some).map((disclosure) => (
          <DisclosureItem key={disclosure.id} person={person} service={row.service.id} disclosure={disclosure} />
        ))}
      </ol>
    </>
  );
}
