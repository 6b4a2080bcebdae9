import { describe, expect, test } from 'vitest';
import { changed } from './base.ts';
import { row } from './look.ts';
import { ruleModules } from './rules.ts';
import { brokenRules } from './valid.ts';
import { authorisationOf, findings, gaps, isAssessed, verdict } from './verdict.ts';

test('the base folder is valid and its disclosure lawful', () => {
  const folder = changed([]);
  expect(brokenRules(folder)).toEqual([]);
  expect(verdict(folder, row(folder, 'disclosures', 'D1'))).toBe('LAWFUL');
});

test('there are 19 rules, of which 10 about the authorisation, 12 unlawful', () => {
  expect(ruleModules).toHaveLength(19);
  expect(ruleModules.filter(({ rule }) => rule.aboutAuthorisation)).toHaveLength(10);
  expect(ruleModules.filter(({ rule }) => rule.severity === 'UNLAWFUL')).toHaveLength(12);
});

describe.each(ruleModules.map(({ rule, examples }) => ({ name: rule.name, rule, examples })))('$name', (module) => {
  test.each(module.examples)('$title: $expected', ({ changes, expected }) => {
    const folder = changed(changes);
    const disclosure = row(folder, 'disclosures', 'D1');
    expect(brokenRules(folder)).toEqual([]);
    expect(isAssessed(folder, disclosure)).toBe(true);
    expect(module.rule.judge(folder, disclosure, authorisationOf(folder, disclosure))).toBe(expected);
    const has = (found: { rule: string }[]) => found.some(({ rule }) => rule === module.name);
    expect(has(findings(folder, disclosure))).toBe(expected === 'FIRES');
    expect(has(gaps(folder, disclosure))).toBe(expected === 'OPEN');
  });
});
