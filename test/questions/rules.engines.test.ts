import { describe, expect, test } from 'vitest';
import { rules } from '../../server/questions/verdict/rules.ts';
import { dataOf, openAsk } from '../api/ask.ts';
import { type Engine, onEveryEngine } from '../engine/engines.ts';
import { importRows } from '../import/folders.ts';
import { type Change, changed } from '../oracle/base.ts';
import { ruleModules } from '../oracle/rules.ts';

interface Judged {
  readonly findings: readonly { readonly rule: string; readonly evidence: readonly string[] }[];
  readonly gaps: readonly { readonly rule: string; readonly evidence: readonly string[] }[];
}

/** What the product says about disclosure D1 of the changed base folder. */
async function judged(engine: Engine, changes: Change[]): Promise<Judged> {
  await using opened = await engine.open();
  await importRows(opened.graph, changed(changes));
  const ask = await openAsk(opened.graph);
  const query = '{ disclosure(id: "D1") { findings { rule evidence } gaps { rule evidence } } }';
  return dataOf<{ disclosure: Judged }>(await ask(query)).disclosure;
}

test('every rule has its test data, and every test data its rule', () => {
  const told = ruleModules.map(({ rule }) => [rule.name, rule.severity, rule.aboutAuthorisation]);
  expect(rules.map(({ name, severity, aboutAuthorisation }) => [name, severity, aboutAuthorisation])).toEqual(told);
  expect(told.length).toBeGreaterThan(0);
});

onEveryEngine('The rules of the verdict', (engine) => {
  describe.each(ruleModules.map((module) => [module.rule.name, module] as const))(
    '%s',
    (name, { examples, evidence }) => {
      test.each(examples)('$expected where $title', async ({ changes, expected }) => {
        const { findings, gaps } = await judged(engine, changes);
        expect({
          fires: findings.some(({ rule }) => rule === name),
          open: gaps.some(({ rule }) => rule === name),
        }).toEqual({
          fires: expected === 'FIRES',
          open: expected === 'OPEN',
        });
      });

      test.each(evidence)('names the facts that it rests on: $lines', async ({ changes, lines }) => {
        const { findings, gaps } = await judged(engine, changes);
        expect([...findings, ...gaps].find(({ rule }) => rule === name)?.evidence).toEqual(lines);
      });
    },
  );
});
