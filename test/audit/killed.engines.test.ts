import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readLine } from '../../server/audit/entry.ts';
import { run } from '../import/command.ts';
import { logFolder } from './logs.ts';

/** Kills a process that adds to a log at full speed. @returns the numbers of what it took for written */
async function appendAndKill(dataDir: string, afterMs: number): Promise<number[]> {
  await using command = run('test/audit/append-forever.ts', [dataDir], {});
  await command.says('\n');
  await setTimeout(afterMs);
  command.process.kill('SIGKILL');
  const { output, errors, exitCode } = await command.ended;
  expect(exitCode, errors).toBe(null);
  return output
    .split('\n')
    .slice(0, -1)
    .filter((line) => /^\d+$/.test(line))
    .map(Number);
}

// No engine has a part in it; it starts twenty processes, and these files run one at a time.
test('a log whose writer is killed twenty times is a valid prefix that holds all that was taken for written', {
  timeout: 300_000,
}, async () => {
  using folder = logFolder();
  const acknowledged = new Set<number>();
  for (let turn = 0; turn < 20; turn += 1) {
    const told = await appendAndKill(folder.dataDir, Math.random() * 150);
    expect(told.length).toBeGreaterThan(0);
    for (const number of told) acknowledged.add(number);
    expect(await folder.verify()).toMatchObject({ holds: true });
  }
  const log = await folder.open();
  await log.close();
  const lines = readFileSync(folder.paths.log, 'utf8').split('\n').slice(0, -1);
  const numbers = lines.map((line) => {
    const read = readLine(Buffer.from(line));
    return 'entry' in read ? read.entry.questions[0]?.arguments['number'] : undefined;
  });
  expect(acknowledged.size).toBeGreaterThan(200);
  for (const number of acknowledged) expect(numbers).toContain(number);
  expect(await folder.verify()).toMatchObject({ holds: true });
});
