import { describe, expect, test } from 'vitest';
import { onDisk } from '../import/folders.ts';
import { writeLargeFolder } from '../import/large-folder.ts';
import { diskKinds } from './full-disk.ts';
import { outcomeOf, zipOf } from './import-over-http.ts';
import { type Server, startServer } from './server.ts';

const isFull =
  'The disk of the embedded database is full: nothing of this was kept, and all that was there before is. Try again when it is mended.';

/** Questions whose answers must not change, whatever was refused in between. */
async function answers({ ask }: Server): Promise<unknown> {
  const query = `{
    disclosures(first: 500) { totalCount edges { node { id verdict persons { id } } } }
    flow(person: "P-001", asOf: "2020-03-01", maxHops: 6) { nodes { id reach } edges { hop disclosure { id } } }
    persons(first: 500) { totalCount }
  }`;
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return data;
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
      expect(await outcomeOf(first, zip)).toEqual({ error: expect.stringMatching(/^The disk .*is full: /) });
      const { kept, refusal } = await saveUntilRefused(first);
      expect(refusal).toEqual([{ message: isFull, extensions: { code: 'UNAVAILABLE' } }]);
      expect(await answers(first)).toEqual(before);
      expect(await views(first)).toEqual(kept);
      expect(await first.ready()).toEqual({ status: 200, text: 'ready\n' });
      await first.kill();

      await using second = await startServer(environment);
      disk.fill(second);
      expect(await answers(second)).toEqual(before);
      expect(await views(second)).toEqual(kept);
      expect(await outcomeOf(second, zip)).toEqual({ error: expect.stringMatching(/^The disk .*is full: /) });
      // Closing, the engine moves its log into its file, for which there is no room: it says so, and keeps the log.
      expect(await second.stop()).toBe(1);
      expect(second.said()).toContain('Nothing is lost');

      await using third = await startServer(environment);
      expect(await answers(third)).toEqual(before);
      disk.fill(third);
      expect(await outcomeOf(third, zip)).toEqual({ error: expect.stringMatching(/^The disk .*is full: /) });
      disk.free(third);
      expect((await outcomeOf(third, zip)).result).toMatchObject({ 'disclosures.csv': { added: 200 } });
      expect((await save(third, 'na afloop')).errors).toBeUndefined();
      expect(await third.stop()).toBe(0);

      await using fourth = await startServer(environment);
      expect(await views(fourth)).toEqual([...kept, 'na afloop'].sort());
      const { data } = await fourth.ask('{ disclosures(first: 1) { totalCount } persons(first: 1) { totalCount } }');
      expect(data).toEqual({ disclosures: { totalCount: 512 }, persons: { totalCount: 510 } });
    },
  );
});
