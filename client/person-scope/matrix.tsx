import { useTranslation } from 'react-i18next';
import type { ScopeRowFragment } from '../generated/graphql.ts';
import { Legend } from './legend.tsx';
import styles from './matrix.module.css';
import { matrixMarksOf } from './matrix-marks.ts';
import { KnownRow, PossibleRow } from './matrix-rows.tsx';
import { columnsOf } from './model.ts';
import type { Chosen } from './use-scope-state.ts';

interface MatrixProps {
  readonly person: string;
  readonly known: readonly ScopeRowFragment[];
  readonly possible: readonly ScopeRowFragment[];
  /** The partnership through which a service could hold the data, by the service's id. */
  readonly via: ReadonlyMap<string, string>;
  readonly chosen: Chosen;
  readonly onChoose: (service: string, type?: string) => void;
}

/** Which service has which type of data, as a grid of verdicts. */
export function Matrix({ person, known, possible, via, chosen, onChoose }: MatrixProps) {
  const { t } = useTranslation('person-scope');
  const columns = columnsOf(known, person);
  return (
    <div className={styles['section']}>
      <div className={styles['top']}>
        <h2 id="matrix-title">{t('matrix.caption')}</h2>
        <Legend marks={matrixMarksOf({ person, known, possible, columns })} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className={styles['scroll']} aria-labelledby="matrix-title" tabIndex={0}>
        <table className={styles['matrix']}>
          <thead>
            <tr>
              <th scope="col">{t('matrix.service')}</th>
              {columns.map(({ id, name }) => (
                <th key={id} scope="col" title={name === null ? t('matrix.withoutItemMeans') : undefined}>
                  {name ?? t('matrix.withoutItem')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {known.map((row) => (
              <KnownRow
                key={row.service.id}
                person={person}
                row={row}
                columns={columns}
                chosen={chosen}
                onChoose={onChoose}
              />
            ))}
          </tbody>
          {possible.length > 0 && (
            <tbody className={styles['possible']}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {t('matrix.possibleGroup')}
                </th>
              </tr>
              {possible.map((row) => (
                <PossibleRow
                  key={row.service.id}
                  row={row}
                  via={via.get(row.service.id)}
                  span={columns.length}
                  chosen={chosen}
                  onChoose={onChoose}
                />
              ))}
            </tbody>
          )}
        </table>
      </section>
    </div>
  );
}
