import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { onEveryEngine } from '../engine/engines.ts';
import { chance } from '../import/chance.ts';
import { run } from '../import/command.ts';
import { emptyDatabase } from '../import/database.ts';
import { type Environment, type Server, startServer } from './server.ts';

const kills = 20;

/** A day that no other question of this test names, so that a question is known by it. */
const dayOf = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10);

/** Asks who holds what about a person, several at once, until the server is gone. @param answered gets the day of each answer */
async function askUntilGone(server: Server, nextDay: () => string, answered: string[]): Promise<void> {
  const one = async () => {
    for (;;) {
      const day = nextDay();
      try {
        const query = 'query ($asOf: Date!) { personScope(person: "P-001", asOf: $asOf) { service { id } } }';
        const { data, errors } = await server.ask(query, { asOf: day });
        expect(errors).toBeUndefined();
        if (data) answered.push(day);
      } catch (gone) {
        if (gone instanceof TypeError || gone instanceof SyntaxError) return;
        throw gone;
      }
    }
  };
  await Promise.all(Array.from({ length: 4 }, one));
}

onEveryEngine('A server that is killed while it answers about persons', (engine) => {
  test(`has each answer that left it in its audit log, ${kills} times, and the log verifies`, {
    timeout: 900_000,
  }, async () => {
    await using database = await emptyDatabase(engine);
    const environment: Environment = { ...database.environment, SAMPLE: 'on' };
    const log = join(environment['DATA_DIR'] ?? '', 'audit', 'log');
    const random = chance(23);
    const answered: string[] = [];
    let number = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await using server = await startServer(environment);
      const now: string[] = [];
      const nextDay = () => {
        number += 1;
        return dayOf(number);
      };
      const asking = askUntilGone(server, nextDay, now);
      // A Neo4j that is cold answers only after a while.
      while (now.length === 0) await Promise.race([setTimeout(10), asking]);
      await setTimeout(random.below(400));
      await server.kill();
      await asking;
      const text = readFileSync(log, 'utf8');
      expect(now.filter((day) => !text.includes(`"${day}"`))).toEqual([]);
      answered.push(...now);
    }
    expect(answered.length).toBeGreaterThan(kills);

    await using server = await startServer(environment);
    expect(await server.stop()).toBe(0);
    const text = readFileSync(log, 'utf8');
    expect(answered.filter((day) => !text.includes(`"${day}"`))).toEqual([]);
    await using verify = run('server/audit/cli.ts', ['verify'], environment);
    expect(await verify.ended).toMatchObject({ exitCode: 0, output: expect.stringMatching(/^The audit log holds: /) });
    expect(existsSync(join(environment['DATA_DIR'] ?? '', 'audit', 'lock'))).toBe(false);
    console.log(`${engine.name}: ${answered.length} answers left in ${kills} runs, and each is in the log.`);
  });
});
