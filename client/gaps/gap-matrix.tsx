import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../ui/entity-link.tsx';
import { useRuleText } from '../verdict/rule-text.ts';
import { GapCell } from './gap-cell.tsx';
import styles from './gaps.module.css';
import type { ServiceGaps } from './matrix-rows.ts';
import type { GapsState } from './use-gaps-state.ts';

interface GapMatrixProps {
  readonly gaps: ServiceGaps;
  readonly quarters: readonly string[];
  /** The highest count anywhere, for the shade. */
  readonly most: number;
  readonly state: GapsState;
}

const quarterText = (quarter: string): string => quarter.replace('-', ' ');

function RuleRow({ rule, gaps, quarters, most, state }: GapMatrixProps & { readonly rule: string }) {
  const title = useRuleText(rule)?.title ?? rule;
  const { service, countOf } = gaps;
  return (
    <tr>
      <th scope="row">
        {title} <code>{rule}</code>
      </th>
      {quarters.map((quarter) => (
        <td key={quarter}>
          <GapCell
            cell={{ by: service.id, quarter, rule }}
            title={title}
            count={countOf(rule, quarter)}
            most={most}
            state={state}
          />
        </td>
      ))}
      <td className={styles['sum']}>{quarters.reduce((sum, quarter) => sum + countOf(rule, quarter), 0)}</td>
    </tr>
  );
}

/** The open rules of one service: a row for each rule, a column for each quarter. */
export function GapMatrix(props: GapMatrixProps) {
  const { gaps, quarters } = props;
  const { t } = useTranslation('gaps');
  const { service, rules, countOf, total } = gaps;
  return (
    <section className={styles['matrix']} aria-label={t('matrix', { service: service.name })}>
      <h2>
        <EntityLink kind="Service" id={service.id}>
          {service.name}
        </EntityLink>
        <span className={styles['hint']}>{t('total', { count: total })}</span>
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className={styles['scroll']} aria-label={t('table', { service: service.name })} tabIndex={0}>
        <table style={{ '--columns': quarters.length + 1 } as CSSProperties}>
          <caption className="visually-hidden">{t('matrix', { service: service.name })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rule')}</th>
              {quarters.map((quarter) => (
                <th key={quarter} scope="col">
                  {quarterText(quarter)}
                </th>
              ))}
              <th scope="col">{t('sum')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <RuleRow key={rule} rule={rule} {...props} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('sum')}</th>
              {quarters.map((quarter) => (
                <td key={quarter} className={styles['sum']}>
                  {rules.reduce((sum, rule) => sum + countOf(rule, quarter), 0)}
                </td>
              ))}
              <td className={styles['sum']}>{total}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </section>
  );
}
