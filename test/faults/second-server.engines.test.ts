import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk } from '../import/folders.ts';
import { refusedStart, startServer } from './server.ts';

test('a second server on one embedded database says so and stops, and the first goes on', async () => {
  using disk = onDisk();
  await using first = await startServer({ DATA_DIR: disk.path, SAMPLE: 'on' });
  const count = '{ disclosures(first: 1) { totalCount } }';
  const before = await first.ask(count);
  expect(before.data).toEqual({ disclosures: { totalCount: 312 } });
  const { exitCode, message } = await refusedStart({ DATA_DIR: disk.path, SAMPLE: 'on' });
  expect(exitCode).toBe(1);
  expect(message.split('\n')[0]).toBe(
    `The embedded database ${join(disk.path, 'graph.grafeo')} is in use by another process, most likely a running server. Stop that one first, or set DATA_DIR to another folder.`,
  );
  expect(message).not.toContain('    at ');
  expect(await first.ask(count)).toEqual(before);
  const saved = await first.ask('mutation { saveView(name: "n", address: "/") { name } }');
  expect(saved).toEqual({ data: { saveView: { name: 'n' } } });
  expect(await first.stop()).toBe(0);
  await using again = await startServer({ DATA_DIR: disk.path });
  expect((await again.ask(count)).data).toEqual({ disclosures: { totalCount: 312 } });
  expect((await again.ask('{ savedViews { name } }')).data).toEqual({ savedViews: [{ name: 'n' }] });
});

test('a server on a port that is taken says so, stops, and lets go of its database', async () => {
  using disk = onDisk();
  using other = onDisk();
  await using first = await startServer({ DATA_DIR: disk.path });
  const port = new URL(first.url).port;
  const { exitCode, message } = await refusedStart({ DATA_DIR: other.path, PORT: port });
  expect({ exitCode, message }).toEqual({ exitCode: 1, message: expect.stringContaining(port) });
  await using _second = await startServer({ DATA_DIR: other.path });
});
