import { useTranslation } from 'react-i18next';
import type { LawQuery } from '../generated/graphql.ts';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import type { RulesSearch } from './route.ts';
import { RuleItem } from './rule-item.tsx';
import styles from './rules.module.css';

interface RuleSectionProps {
  readonly severity: 'UNLAWFUL' | 'CARELESS';
  readonly rules: readonly LawQuery['rules'][number][];
  readonly counts: ReadonlyMap<string, number>;
  readonly search: RulesSearch;
  readonly onOpen: (rule: string | undefined) => void;
}

/** The rules of one severity, those that fired most first. */
export function RuleSection({ severity, rules, counts, search, onOpen }: RuleSectionProps) {
  const { t } = useTranslation('law');
  const countOf = (rule: string) => counts.get(rule) ?? 0;
  const most = Math.max(1, ...counts.values());
  const ordered = rules.toSorted((a, b) => countOf(b.name) - countOf(a.name));
  return (
    <section aria-label={t(`severity.${severity}`)}>
      <h2 className={styles['severity']}>
        {t(`severity.${severity}`)} <VerdictTag verdict={severity} />
        <span>{t('rules', { count: rules.length })}</span>
      </h2>
      <ol className={styles['list']}>
        {ordered.map((rule) => (
          <RuleItem
            key={rule.name}
            rule={rule}
            count={countOf(rule.name)}
            most={most}
            service={search.service}
            isOpen={search.rule === rule.name}
            onToggle={(open) => onOpen(open ? rule.name : undefined)}
          />
        ))}
      </ol>
    </section>
  );
}
