import { Collapse } from '@blueprintjs/core';
import { ChevronDown, ChevronRight } from '@blueprintjs/icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawQuery } from '../generated/graphql.ts';
import styles from './rules.module.css';

interface StatementProps {
  readonly rule: LawQuery['rules'][number];
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
}

/** The Cypher that decides a rule, as it is run. */
export function Statement({ rule, isOpen, onToggle }: StatementProps) {
  const { t } = useTranslation('law');
  const id = useId();
  return (
    <div className={styles['statement']}>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={t('statementOf', { rule: rule.name })}
        onClick={() => onToggle(!isOpen)}
      >
        {isOpen ? <ChevronDown size={12} /> : <ChevronRight size={12} />}
        {t('statement')}
      </button>
      <div id={id}>
        <Collapse isOpen={isOpen}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
          <pre tabIndex={0}>
            <code>{rule.statement}</code>
          </pre>
        </Collapse>
      </div>
    </div>
  );
}
