import type { i18n } from 'i18next';
import type { Language } from '../text/i18n.ts';
import { dayText } from '../ui/day-text.ts';
import { days, words } from './fact-kinds.ts';
import { type Facts, type Finding, factsOf, listOf } from './facts.ts';
import { type RuleText, templateOf } from './rule-text.ts';

const hole = /\{\{(\w+)\}\}/g;

function factText(name: string, value: string, texts: i18n, language: Language): string {
  const lookUp = (namespace: string, key: string, item: string): string =>
    texts.getResource(language, namespace, key)?.[item] ?? item;
  if (days.includes(name)) return dayText(value, language, 'short');
  const group = words[name as keyof typeof words];
  if (group)
    return listOf(value)
      .map((item) => lookUp('words', group, item).toLocaleLowerCase())
      .join(', ');
  if (name === 'missing')
    return listOf(value)
      .map((item) => lookUp('disclosure', 'fields', item))
      .join(', ');
  return listOf(value).join(', ');
}

const sentence = (template: string, facts: Facts, texts: i18n, language: Language): string =>
  template.replaceAll(hole, (whole, name: string) => {
    const value = facts[name];
    return value === undefined ? whole : factText(name, value, texts, language);
  });

/** What a finding says, as text: its title, and a sentence for every circumstance. The page shows the same with links. */
export function findingText(finding: Finding, open: boolean, texts: i18n, language: Language) {
  const text = (texts.getResource(language, 'rules', finding.rule) ?? null) as RuleText | null;
  const sentences = finding.circumstances.map((circumstance) => {
    const facts = factsOf(circumstance);
    const plain = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
    const template = templateOf(text, finding.rule, open, facts);
    return template === null ? plain.join(', ') : sentence(template, facts, texts, language);
  });
  return { title: text?.title ?? finding.rule, sentences };
}
