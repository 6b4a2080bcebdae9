import { useTranslation } from 'react-i18next';
import type { OutsideFindingFragment } from '../generated/graphql.ts';
import { groupBy } from '../page/group-by.ts';
import { IdLink } from '../page/id-link.tsx';
import { Note } from '../page/panel.tsx';
import { Day } from '../ui/day.tsx';
import { CircumstanceSentence } from '../verdict/circumstance-sentence.tsx';
import { factsOf } from '../verdict/facts.ts';
import { templateOf, useRuleText } from '../verdict/rule-text.ts';
import styles from './authorisation.module.css';

/** The circumstances of one finding, each a sentence. */
function Sentences({ finding }: { readonly finding: OutsideFindingFragment }) {
  const text = useRuleText(finding.rule);
  return finding.circumstances.map((circumstance) => {
    const facts = factsOf(circumstance);
    const template = templateOf(text, finding.rule, false, facts) ?? finding.rule;
    return (
      <span key={JSON.stringify(facts)}>
        <CircumstanceSentence template={template} facts={facts} />{' '}
      </span>
    );
  });
}

function RuleGroup({
  rule,
  findings,
}: {
  readonly rule: string;
  readonly findings: readonly OutsideFindingFragment[];
}) {
  const { t } = useTranslation('authorisation');
  const text = useRuleText(rule);
  return (
    <li>
      <h3>
        <span aria-hidden="true">✕ </span>
        {text?.title ?? rule} <span className={styles['muted']}>{t('outside.count', { count: findings.length })}</span>
      </h3>
      <ul className={styles['findings']}>
        {findings.map((finding) => (
          <li key={finding.disclosure.id}>
            <span className={styles['which']}>
              <IdLink kind="Disclosure" id={finding.disclosure.id} /> <Day day={finding.disclosure.date} />
            </span>
            <span>
              <Sentences finding={finding} />
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Every finding that says a disclosure fell outside the authorisation, by rule. */
export function OutsideList({ findings }: { readonly findings: readonly OutsideFindingFragment[] }) {
  const { t } = useTranslation('authorisation');
  if (findings.length === 0) return <Note>{t('outside.none')}</Note>;
  const byRule = groupBy(findings, ({ rule }) => rule);
  return (
    <ul className={styles['plain']}>
      {[...byRule].map(([rule, group]) => (
        <RuleGroup key={rule} rule={rule} findings={group} />
      ))}
    </ul>
  );
}
