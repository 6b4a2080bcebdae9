import { useTranslation } from 'react-i18next';
import type { Facts } from './facts.ts';
import { variantOf } from './variants.ts';

export interface RuleText {
  readonly title: string;
  readonly fired?: Readonly<Record<string, string>>;
  readonly open?: Readonly<Record<string, string>>;
}

/** The reader's words for a rule; null for a rule that has none yet. */
export function useRuleText(rule: string): RuleText | null {
  const { i18n } = useTranslation();
  return i18n.getResource(i18n.language, 'rules', rule) ?? null;
}

/** The sentence for one circumstance, still with its facts' names; null when there is none for it. */
export function templateOf(text: RuleText | null, rule: string, open: boolean, facts: Facts): string | null {
  const templates = open ? text?.open : text?.fired;
  return templates?.[variantOf(rule, open, facts)] ?? templates?.['any'] ?? null;
}
