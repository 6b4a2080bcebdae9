import { Link } from '@tanstack/react-router';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawQuery } from '../generated/graphql.ts';
import { verdictColour } from '../ui/verdicts.ts';
import { useRuleText } from '../verdict/rule-text.ts';
import { questionOf } from './question.ts';
import styles from './rules.module.css';
import { Statement } from './statement.tsx';

interface RuleItemProps {
  readonly rule: LawQuery['rules'][number];
  readonly count: number;
  /** The count that fills the bar. */
  readonly most: number;
  /** The service that is counted. */
  readonly service: string | undefined;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** A rule: what it asks, where that comes from, how often it fired, and the statement that decides it. */
export function RuleItem({ rule, count, most, service, isOpen, onToggle }: RuleItemProps) {
  const { t, i18n } = useTranslation('law');
  const title = useRuleText(rule.name)?.title ?? rule.name;
  const bar = { width: `${(100 * count) / most}%`, '--tint': `var(${verdictColour[rule.severity]})` } as CSSProperties;
  return (
    <li className={styles['rule']}>
      <div className={styles['what']}>
        <h3>
          {title} <code>{rule.name}</code>
        </h3>
        <p>{questionOf(i18n, rule.name) ?? rule.asks}</p>
        {i18n.language !== 'en' && <p lang="en">{rule.asks}</p>}
        <p className={styles['source']}>
          {t(rule.aboutAuthorisation ? 'aboutAuthorisation' : 'aboutDisclosure')} · <span lang="nl">{rule.report}</span>
        </p>
      </div>
      <p className={styles['fired']}>
        <span className={styles['track']} aria-hidden="true">
          <span style={bar} />
        </span>
        <span>{t('fired', { count })}</span>
        {count > 0 && (
          <Link to="/worklist" search={{ rule: rule.name, ...(service && { service }) }}>
            {t('worklist')}
          </Link>
        )}
      </p>
      <Statement rule={rule} isOpen={isOpen} onToggle={onToggle} />
    </li>
  );
}
