import { expect, test } from 'vitest';
import { run } from '../import/command.ts';

test('every answer under load is an answer: five seconds of what npm run load does for a minute', {
  timeout: 300_000,
}, async () => {
  const args = ['--seconds', '5', '--size', '400', '--warm-up', '1', '--connections', '10'];
  await using command = run('test/bench/load/main.ts', args, { NEO4J_URI: '' });
  const { exitCode, output, errors } = await command.ended;
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  expect(output).toContain('Not answered: {"errors":0,"timeouts":0,"non2xx":0,"mismatches":0}.');
});
