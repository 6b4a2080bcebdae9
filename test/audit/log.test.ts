import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLine } from '../../server/audit/entry.ts';
import { type LogFile, openLogFile } from '../../server/audit/log-file.ts';
import { logFolder, saw } from './logs.ts';

const always = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** A disk that fails when it is told to: after it wrote a part, or when it should bring it to the platter. */
function failing(broken: () => 'WRITE' | 'CUT' | null) {
  let synced = 0;
  const openFile = async (path: string): Promise<LogFile> => {
    const file = await openLogFile(path);
    return {
      ...file,
      async add(bytes, at) {
        if (broken() !== null) {
          await file.add(bytes.subarray(0, Math.floor(bytes.length / 2)), at);
          throw new Error('ENOSPC: no space left on device');
        }
        await file.add(bytes, at);
        synced += 1;
      },
      async cut(length) {
        if (broken() === 'CUT') throw new Error('EIO');
        await file.cut(length);
      },
    };
  };
  return { openFile, synced: () => synced };
}

test('an entry is told by sequence, instant, who, question, persons and reason; and is found by person and time', async () => {
  using folder = logFolder();
  const log = await folder.open();
  const start = Date.now();
  await log.record(saw('P1', 'P2'));
  await log.record({ ...saw('P3'), asked: ['P1'] });
  await log.record(saw('P2'));
  const found = log.find({ person: 'P1', ...always });
  expect(found).toEqual([1, 0]);
  expect(log.find({ person: null, ...always })).toEqual([2, 1, 0]);
  expect(log.find({ person: 'P2', from: 0, to: start })).toEqual([]);
  expect(log.find({ person: 'P2', from: start, to: Date.now() + 1 })).toEqual([2, 0]);
  const [last, first] = await log.entries(found);
  expect(first).toMatchObject({ ...saw('P1', 'P2'), sequence: 0, previous: '' });
  expect(last).toMatchObject({ sequence: 1, asked: ['P1'], persons: ['P3'] });
  expect(Date.parse(first?.time ?? '')).toBeGreaterThanOrEqual(start);
  await log.close();
  await using again = { log: await folder.open(), [Symbol.asyncDispose]: () => again.log.close() };
  expect(await again.log.entries(again.log.find({ person: 'P1', ...always }))).toEqual([last, first]);
});

test('any text survives, also one that could pass for the end of a line', async () => {
  using folder = logFolder();
  const log = await folder.open();
  const texts = fc.sample(fc.string({ unit: 'binary' }), 50).concat('a\nb', '\u2028', '\ud800', '"', '\\n');
  for (const text of texts) await log.record({ ...saw(text), who: text, reason: text });
  const entries = await log.entries([...texts.keys()]);
  expect(entries.map(({ who, reason }) => [who, reason])).toEqual(texts.map((text) => [text, text]));
  await log.close();
  expect(folder.lines()).toHaveLength(texts.length);
  expect(await folder.verify()).toMatchObject({ holds: true });
});

test('only its owner may read the log and its key', async () => {
  using folder = logFolder();
  await folder.add(saw('P1'));
  for (const path of [folder.paths.log, folder.paths.key, folder.paths.checkpoints])
    expect(statSync(path).mode & 0o077).toBe(0);
  expect(statSync(folder.paths.folder).mode & 0o077).toBe(0);
});

test('many at once share a write, and each is there when it is told so', async () => {
  using folder = logFolder();
  const { openFile, synced } = failing(() => null);
  const log = await folder.open({ openFile });
  let told = 0;
  await Promise.all(
    Array.from({ length: 500 }, async (_, index) => {
      await log.record(saw(`P${index}`));
      told += 1;
      expect(folder.lines().length).toBeGreaterThanOrEqual(told);
    }),
  );
  expect(synced()).toBeLessThan(20);
  expect(log.standing().size).toBe(500);
  const sequences = [...Array(500).keys()];
  const persons = (await log.entries(sequences)).flatMap((entry) => entry.persons);
  expect(new Set(persons)).toEqual(new Set(sequences.map((index) => `P${index}`)));
  await log.close();
  expect(await folder.verify()).toMatchObject({ holds: true });
});

test('a last line that was torn is cut off and that is put on record; whole lines stay', async () => {
  using folder = logFolder();
  await folder.add(saw('P1'), saw('P2'));
  const whole = readFileSync(folder.paths.log);
  const second = folder.lines()[1] ?? '';
  for (const length of [1, 64, 65, second.length - 1]) {
    writeFileSync(folder.paths.log, whole);
    appendFileSync(folder.paths.log, second.slice(0, length));
    expect((await folder.verify()).sentence).toContain(`A torn line of ${length} bytes`);
    using copy = folder.copy();
    await copy.add(saw('P3'));
    const entries = copy.lines().map((line) => readLine(Buffer.from(line.slice(0, -1))));
    expect(entries).toHaveLength(4);
    expect(entries[2]).toMatchObject({
      entry: { who: 'server', questions: [{ name: 'cutTornLine', arguments: { bytes: length } }] },
    });
    expect(await copy.verify()).toMatchObject({ holds: true });
  }
});

test('a torn last checkpoint is written anew', async () => {
  using folder = logFolder();
  await folder.add(saw('P1'));
  appendFileSync(folder.paths.checkpoints, 'verstrekkingen.audit/');
  await folder.add(saw('P2'));
  expect(await folder.verify()).toMatchObject({ holds: true });
  expect((await folder.verify()).sentence).toContain('the last is of 2 entries');
});

test('while the disk fails nothing is taken for written; when it works again the log goes on, whole', async () => {
  using folder = logFolder();
  let broken: 'WRITE' | 'CUT' | null = null;
  const reports: string[] = [];
  const log = await folder.open({ openFile: failing(() => broken).openFile, report: (text) => reports.push(text) });
  await log.record(saw('P1'));
  for (const how of ['WRITE', 'CUT', 'WRITE'] as const) {
    broken = how;
    const refused = await Promise.allSettled([log.record(saw('P2')), log.record(saw('P3'))]);
    for (const one of refused) expect(one).toMatchObject({ status: 'rejected', reason: { code: 'UNAVAILABLE' } });
  }
  expect(log.standing().size).toBe(1);
  expect(log.find({ person: 'P2', ...always })).toEqual([]);
  expect(reports[0]).toContain('ENOSPC');
  broken = null;
  await log.record(saw('P4'));
  await log.close();
  expect(folder.lines()).toHaveLength(2);
  expect(await folder.verify()).toMatchObject({ holds: true });
});

test('a second writer is refused while the first lives, in this process too; not after it has closed', async () => {
  using folder = logFolder();
  const log = await folder.open();
  await expect(folder.open()).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('in use by another process'),
  });
  await log.close();
  await (await folder.open()).close();
});

test('the lock of a process that died is taken over, also when its number lives again', async () => {
  using folder = logFolder();
  await folder.add(saw('P1'));
  for (const left of ['', '{"pid":4194305,"began":null}', `{"pid":${process.pid},"began":"1"}`]) {
    writeFileSync(folder.paths.lock, left);
    await (await folder.open()).close();
  }
});
