import { useTranslation } from 'react-i18next';
import type { ContradictionPartsFragment } from '../generated/graphql.ts';
import { groupBy } from '../page/group-by.ts';
import { EntityLink } from '../ui/entity-link.tsx';
import { ContradictionSentence } from './contradiction-sentence.tsx';
import { ContradictionTag } from './contradiction-tag.tsx';
import styles from './contradictions.module.css';

interface ByServiceProps {
  readonly contradictions: readonly ContradictionPartsFragment[];
  /** Whether these are all: of a page of them a service may have more on the next. */
  readonly whole: boolean;
}

/** A table with a group of rows for each service, by id. */
export function ByService({ contradictions, whole }: ByServiceProps) {
  const { t } = useTranslation('contradictions');
  const groups = [...groupBy(contradictions, ({ service }) => service.id)].toSorted(([one], [other]) =>
    one.localeCompare(other),
  );
  return (
    <div className={styles['grouped']}>
      <table>
        <caption className="visually-hidden">{t('title')}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('sort')}</th>
            <th scope="col">{t('why')}</th>
          </tr>
        </thead>
        {groups.map(([id, rows]) => (
          <tbody key={id}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                <EntityLink kind="Service" id={id}>
                  {rows[0]?.service.name}
                </EntityLink>
                {whole && <span className={styles['count']}>{t('rows', { count: rows.length })}</span>}
              </th>
            </tr>
            {rows.map((row) => (
              <tr key={`${row.what} ${row.weighingNote.id} ${row.authorisation.id}`}>
                <td>
                  <ContradictionTag what={row.what} />
                </td>
                <td>
                  <ContradictionSentence contradiction={row} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
