import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { GapCountsDocument } from '../generated/graphql.ts';
import { CountedPage } from '../period/counted-page.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { useTitle } from '../ui/use-title.ts';
import { GapList } from './gap-list.tsx';
import { GapMatrix } from './gap-matrix.tsx';
import styles from './gaps.module.css';
import { byService, type GapCount } from './matrix-rows.ts';
import { quartersOf } from './quarters.ts';
import { noCell } from './search-params.ts';
import { type GapsState, useGapsState } from './use-gaps-state.ts';

/** What is not on record, so that a rule could not be decided: by service, rule and quarter. */
export function Gaps() {
  const { t } = useTranslation('gaps');
  useTitle(t('title'));
  const state = useGapsState();
  const { service, from, to } = state.search;
  const { data, error, refetch } = useQuery(GapCountsDocument, { variables: { service, from, to } });
  return (
    <CountedPage
      title={t('title')}
      lead={t('lead')}
      counting={state.search}
      onChange={(change) => state.change({ ...change, ...noCell }, { replace: true })}
    >
      {error && <Failed error={error} retry={() => refetch()} />}
      {!error && !data && <Loading what={t('what')} />}
      {data && <Counted counts={data.gapCounts} state={state} />}
    </CountedPage>
  );
}

function Counted({ counts, state }: { readonly counts: readonly GapCount[]; readonly state: GapsState }) {
  const { t } = useTranslation('gaps');
  const services = useMemo(() => byService(counts), [counts]);
  const quarters = useMemo(() => quartersOf(counts.map(({ quarter }) => quarter)), [counts]);
  if (services.length === 0) return <p className={styles['nothing']}>{t('nothing')}</p>;
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <div className={styles['body']}>
      <div className={styles['matrices']}>
        {services.map((gaps) => (
          <GapMatrix key={gaps.service.id} gaps={gaps} quarters={quarters} most={most} state={state} />
        ))}
      </div>
      <GapList state={state} />
    </div>
  );
}
