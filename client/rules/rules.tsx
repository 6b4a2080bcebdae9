import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LawDocument, RuleCountsDocument } from '../generated/graphql.ts';
import { Pending } from '../page/pending.tsx';
import { CountedPage } from '../period/counted-page.tsx';
import { Renewing } from '../ui/renewing.tsx';
import { useTitle } from '../ui/use-title.ts';
import type { RulesSearch } from './route.ts';
import { RuleSection } from './rule-section.tsx';
import styles from './rules.module.css';
import { VerdictChart } from './verdict-chart.tsx';

const from = '/rules';
const severities = ['UNLAWFUL', 'CARELESS'] as const;

function useRulesState() {
  const search = useSearch({ from });
  const navigate = useNavigate({ from });
  const change = useCallback(
    (next: RulesSearch) =>
      void navigate({
        search: (previous) => ({ ...previous, ...next }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return { search, change };
}

/** The law as the product applies it: every rule with its question, its source, its statement, and how often it fired. */
export function Rules() {
  const { t } = useTranslation('law');
  useTitle(t('title'));
  const { search, change } = useRulesState();
  const { service, from: since, to: until } = search;
  const law = useQuery(LawDocument);
  const asked = useQuery(RuleCountsDocument, { variables: { service, from: since, to: until } });
  const counted = asked.data ?? asked.previousData;
  const counts = useMemo(
    () => counted && new Map(counted.ruleCounts.map(({ rule, count }) => [rule, count])),
    [counted],
  );
  const error = law.error ?? asked.error;
  return (
    <CountedPage title={t('title')} lead={t('lead')} counting={search} onChange={change}>
      <Renewing what={t('what')} stale={!error && counted !== asked.data} />
      {error || !law.data || !counts || !counted ? (
        <Pending what={t('what')} error={error} retry={() => Promise.all([law.refetch(), asked.refetch()])} />
      ) : (
        <div className={styles['body']}>
          <div className={styles['rules']}>
            {severities.map((severity) => (
              <RuleSection
                key={severity}
                severity={severity}
                rules={law.data?.rules.filter((rule) => rule.severity === severity) ?? []}
                counts={counts}
                search={search}
                onOpen={(rule) => change({ rule })}
              />
            ))}
          </div>
          <VerdictChart counts={counted.verdictCounts} />
        </div>
      )}
    </CountedPage>
  );
}
