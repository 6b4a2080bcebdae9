import { describe, expect, test } from 'vitest';
import { type Ended, run } from '../import/command.ts';
import { onDisk } from '../import/folders.ts';
import { writeLargeFolder } from '../import/large-folder.ts';
import { diskKinds } from './full-disk.ts';
import { outcomeOf, zipOf } from './import-over-http.ts';
import { NotServing, type Server, startServer } from './server.ts';

const notAudited = 'The audit log can not be written, so no answer may be given. Try again later.';

const query = `{
  disclosures(first: 500) { totalCount edges { node { id verdict persons { id } } } }
  flow(person: "P-001", asOf: "2020-03-01", maxHops: 6) { nodes { id reach } edges { hop disclosure { id } } }
  persons(first: 500) { totalCount }
}`;

/** Answers that must not change, whatever was refused in between. */
async function answers({ ask }: Server): Promise<unknown> {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return data;
}

/** Where the audit log can not grow either, no answer may be given, and a client is told so; else it is as it was. */
async function expectSameOrRefused({ ask }: Server, before: unknown): Promise<void> {
  const { data, errors } = await ask(query);
  if (!errors) expect(data).toEqual(before);
  else expect(errors[0]).toMatchObject({ message: notAudited, extensions: { code: 'UNAVAILABLE' } });
}

const save = ({ ask }: Server, name: string) =>
  ask('mutation ($name: String!) { saveView(name: $name, address: "/") { name } }', { name });

async function views({ ask }: Server): Promise<string[]> {
  const { data } = await ask('{ savedViews { name } }');
  return (data as { savedViews: { name: string }[] }).savedViews.map(({ name }) => name).sort();
}

/** Saves views until one is refused: what is left of the last block on the disk takes a few. */
async function saveUntilRefused(server: Server): Promise<{ kept: string[]; refusal: unknown }> {
  const kept: string[] = [];
  for (let number = 0; number < 100; number += 1) {
    const name = `weergave ${number}`.padEnd(80, '.');
    const { errors } = await save(server, name);
    if (errors)
      return { kept: kept.sort(), refusal: errors.map(({ message, extensions }) => ({ message, extensions })) };
    kept.push(name);
  }
  throw new Error('Nothing was refused.');
}

const refused = /^The disk .*is full: |^The audit log can not be written/;
const full = { error: expect.stringMatching(refused), code: 'UNAVAILABLE' };

/** A server that starts without room answers or says why not; which of them depends on how little room is left. */
async function expectServesOrSays(environment: Readonly<Record<string, string>>): Promise<void> {
  try {
    await using server = await startServer(environment);
    expect(await server.stop()).not.toBeNull();
  } catch (error) {
    if (!(error instanceof NotServing)) throw error;
    expect({ exitCode: error.exitCode, said: error.message }).toEqual({
      exitCode: 1,
      said: expect.stringMatching(/^The (disk|audit log|embedded database) /m),
    });
  }
}

async function auditVerifies(environment: Readonly<Record<string, string>>): Promise<Ended> {
  await using command = run('server/audit/cli.ts', ['verify'], environment);
  return await command.ended;
}

describe.each(diskKinds)('On $name', ({ isAllowed, make }) => {
  test.skipIf(!isAllowed)(
    'new work is refused in a sentence, old data stay, and work goes on once there is room',
    async () => {
      using disk = make();
      using folder = onDisk();
      writeLargeFolder({ persons: 400, disclosures: 200, seed: 7 }, folder.path);
      const zip = zipOf(folder.path);
      const environment = { DATA_DIR: disk.path, SAMPLE: 'on' };

      await using first = await startServer(environment);
      const before = await answers(first);
      disk.fill(first);
      expect(await outcomeOf(first, zip)).toEqual(full);
      const { kept, refusal } = await saveUntilRefused(first);
      expect(refusal).toEqual([{ message: expect.stringMatching(refused), extensions: { code: 'UNAVAILABLE' } }]);
      await expectSameOrRefused(first, before);
      expect(await first.ready()).toEqual({ status: 200, text: 'ready\n' });
      await first.kill();
      disk.free(first);

      await using second = await startServer(environment);
      expect(await answers(second)).toEqual(before);
      expect(await views(second)).toEqual(expect.arrayContaining(kept));
      disk.fill(second);
      expect(await outcomeOf(second, zip)).toEqual(full);
      // Closing, the engine moves its log into its file, for which there is no room: it says so, and keeps the log.
      expect(await second.stop()).toBe(1);
      expect(second.said()).toContain('Nothing is lost');
      await expectServesOrSays(environment);
      disk.free(second);

      await using third = await startServer(environment);
      expect(await answers(third)).toEqual(before);
      disk.fill(third);
      expect(await outcomeOf(third, zip)).toEqual(full);
      disk.free(third);
      expect((await outcomeOf(third, zip)).result).toMatchObject({ 'disclosures.csv': { added: 200 } });
      expect((await save(third, 'na afloop')).errors).toBeUndefined();
      expect(await third.stop()).toBe(0);

      await using fourth = await startServer(environment);
      expect(await views(fourth)).toEqual(expect.arrayContaining([...kept, 'na afloop']));
      const { data } = await fourth.ask('{ disclosures(first: 1) { totalCount } persons(first: 1) { totalCount } }');
      expect(data).toEqual({ disclosures: { totalCount: 512 }, persons: { totalCount: 510 } });
      expect((await auditVerifies(environment)).exitCode).toBe(0);
    },
  );
});
