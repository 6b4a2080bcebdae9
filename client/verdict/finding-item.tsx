import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RulesDocument } from '../generated/graphql.ts';
import { VerdictTag } from '../ui/verdict-tag.tsx';
import { CircumstanceSentence } from './circumstance-sentence.tsx';
import { type Finding, factsOf } from './facts.ts';
import { templateOf, useRuleText } from './rule-text.ts';
import styles from './verdict.module.css';

const few = 4;

/** What the API says of a rule: its question stands in where we have no words of our own. */
function useRule(name: string) {
  const { data } = useQuery(RulesDocument);
  return data?.rules.find((rule) => rule.name === name);
}

/** One rule that fired or is open, with a sentence for every circumstance. */
export function FindingItem({ finding, open }: { readonly finding: Finding; readonly open: boolean }) {
  const { t } = useTranslation('disclosure');
  const text = useRuleText(finding.rule);
  const rule = useRule(finding.rule);
  const [all, setAll] = useState(false);
  const shown = all ? finding.circumstances : finding.circumstances.slice(0, few);
  return (
    <li className={styles['finding']}>
      <div className={styles['head']}>
        <h4>{text?.title ?? rule?.asks ?? finding.rule}</h4>
        <VerdictTag verdict={finding.verdict} />
      </div>
      {shown.map((circumstance) => {
        const facts = factsOf(circumstance);
        const template = templateOf(text, finding.rule, open, facts) ?? rule?.asks ?? finding.rule;
        return (
          <p key={JSON.stringify(facts)}>
            <CircumstanceSentence template={template} facts={facts} />
          </p>
        );
      })}
      {shown.length < finding.circumstances.length && (
        <button type="button" className={styles['more']} onClick={() => setAll(true)}>
          {t('more', { count: finding.circumstances.length })}
        </button>
      )}
      <p className={styles['source']}>
        <code>{finding.rule}</code>
        {rule && <> · {rule.report}</>}
      </p>
    </li>
  );
}
