import { useTranslation } from 'react-i18next';
import { Day } from '../../ui/day.tsx';
import { EntityLink } from '../../ui/entity-link.tsx';
import styles from './days-table.module.css';
import type { Point } from './use-exposures.ts';

interface DaysTableProps {
  readonly points: readonly Point[];
  readonly services: readonly string[];
  readonly days: readonly string[];
}

const counted = ['known', 'possible'] as const;

/** The same in numbers: what is known in one block, what is possible in another. */
export function DaysTable({ points, services, days }: DaysTableProps) {
  const { t } = useTranslation('partnership');
  const at = (service: string, day: string) => points.find((point) => point.service === service && point.day === day);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className={styles['scroll']} aria-label={t('overTime.caption')} tabIndex={0}>
      <table className={styles['table']}>
        <caption>{t('overTime.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('exposure.service')}</th>
            {days.map((day) => (
              <th key={day} scope="col">
                <Day day={day} />
              </th>
            ))}
          </tr>
        </thead>
        {counted.map((kind) => (
          <tbody key={kind}>
            <tr>
              <th scope="rowgroup" colSpan={days.length + 1}>
                {t(`overTime.${kind}`)}
              </th>
            </tr>
            {services.map((service) => (
              <tr key={service}>
                <th scope="row">
                  <EntityLink kind="Service" id={service} />
                </th>
                {days.map((day) => (
                  <td key={day}>{at(service, day)?.[kind] ?? t('overTime.notYet')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
