import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** The reader's name for a rule; the rule's own where there is none yet. */
export function useRuleTitle(): (rule: string) => string {
  const { i18n } = useTranslation();
  const { language } = i18n;
  return useCallback((rule) => i18n.getResource(language, 'rules', rule)?.title ?? rule, [i18n, language]);
}
