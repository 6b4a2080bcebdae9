import type { Evidence, Example } from './base.ts';
import { byText } from './look.ts';
import type { Rule } from './rule.ts';

type RuleModule = { rule: Rule; examples: Example[]; evidence: Evidence[] };

const modules = import.meta.glob<RuleModule>('./rules/*.ts', { eager: true });

/** Every file in rules/, by the name of its rule. */
export const ruleModules: RuleModule[] = Object.values(modules).sort((a, b) => byText(a.rule.name, b.rule.name));

/** domain.md, Verdict: every rule, by name. */
export const rules: Rule[] = ruleModules.map((module) => module.rule);
