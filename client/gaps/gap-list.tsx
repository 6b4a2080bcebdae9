import { Button } from '@blueprintjs/core';
import { useTranslation } from 'react-i18next';
import { Day } from '../ui/day.tsx';
import { EntityLink } from '../ui/entity-link.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { FindingItem } from '../verdict/finding-item.tsx';
import styles from './gaps.module.css';
import { cellOf, noCell } from './search-params.ts';
import type { GapsState } from './use-gaps-state.ts';
import { type OpenRule, useOpenRules } from './use-open-rules.ts';

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
  const { open, more, error, retry } = useOpenRules(search);
  const cell = cellOf(search);
  return (
    <section className={styles['list']} aria-label={t('list')}>
      <div className={styles['listHead']}>
        <h2>{cell ? t('behind', { service: cell.by, quarter: cell.quarter.replace('-', ' ') }) : t('all')}</h2>
        {cell ? (
          <Button size="small" variant="minimal" text={t('showAll')} onClick={() => change(noCell)} />
        ) : (
          <span className={styles['hint']}>{t('hint')}</span>
        )}
      </div>
      {error && <Failed error={error} retry={retry} />}
      {!error && !open && <Loading what={t('what')} />}
      <ul className={styles['disclosures']}>
        {open?.map((one) => (
          <OpenDisclosure key={`${one.disclosure.id} ${one.rule}`} open={one} />
        ))}
      </ul>
      {more && <Button size="small" text={t('more')} onClick={more} />}
    </section>
  );
}
