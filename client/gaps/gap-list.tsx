import { Button, HTMLSelect } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { Pager } from '../page/pager.tsx';
import { Pending } from '../page/pending.tsx';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { Renewing } from '../ui/renewing.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { FindingItem } from '../verdict/finding-item.tsx';
import styles from './gaps.module.css';
import { cellOf, noCell } from './search-params.ts';
import type { GapsState } from './use-gaps-state.ts';
import { type OpenRule, orders, useOpenRules } from './use-open-rules.ts';

function OpenDisclosure({ open }: { readonly open: OpenRule }) {
  const { t } = useTranslation('gaps');
  const { id, date, verdict, from, recipients } = open.disclosure;
  return (
    <li className={styles['disclosure']}>
      <div className={styles['which']}>
        <h3>
          <EntityLink kind="Disclosure" id={id} />
        </h3>
        <Day day={date} />
        <span>{t('handing', { from: from.id, to: recipients.map((recipient) => recipient.id).join(', ') })}</span>
        <span className={styles['verdict']}>
          {t('verdict')} <VerdictTag verdict={verdict} />
        </span>
      </div>
      <ul className={styles['findings']}>
        <FindingItem finding={open} open />
      </ul>
    </li>
  );
}

/** The disclosures behind the number that was chosen, or behind all of them, and what is missing of each. */
export function GapList({ state: { search, change } }: { readonly state: GapsState }) {
  const { t } = useTranslation('gaps');
  const { list, stale, error, retry } = useOpenRules(search);
  const cell = cellOf(search);
  return (
    <section className={styles['list']} aria-label={t('list')}>
      <div className={styles['listHead']}>
        <h2>
          {cell ? t('behind', { service: cell.by, quarter: cell.quarter.replace('-', ' ') }) : t('all')}
          {list && <span className={styles['hint']}> {list.totalCount}</span>}
        </h2>
        {cell ? (
          <Button size="small" variant="minimal" text={t('showAll')} onClick={() => change(noCell)} />
        ) : (
          <span className={styles['hint']}>{t('hint')}</span>
        )}
        <label>
          {t('order')}{' '}
          <HTMLSelect
            value={search.sort ?? 'day'}
            onChange={({ currentTarget: { value } }) =>
              change({ sort: value === 'day' ? undefined : value, after: undefined })
            }
          >
            {Object.keys(orders).map((order) => (
              <option key={order} value={order}>
                {t(`orders.${order as keyof typeof orders}`)}
              </option>
            ))}
          </HTMLSelect>
        </label>
      </div>
      {list ? (
        <>
          <Renewing what={t('what')} stale={stale} />
          <ul className={styles['disclosures']}>
            {list.edges.map(({ node }) => (
              <OpenDisclosure key={`${node.disclosure.id} ${node.rule}`} open={node} />
            ))}
          </ul>
          <Pager
            after={search.after}
            next={list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null}
            shown={list.edges.length}
            total={list.totalCount}
            onAfter={(after) => change({ after })}
          />
        </>
      ) : (
        <Pending what={t('what')} error={error} retry={retry} />
      )}
    </section>
  );
}
