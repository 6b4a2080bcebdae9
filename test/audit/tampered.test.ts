import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { signCheckpoint } from '../../server/audit/checkpoint.ts';
import { type Entry, lineOf } from '../../server/audit/entry.ts';
import { rootOf } from '../../server/audit/merkle.ts';
import { readSigner } from '../../server/audit/note.ts';
import { type Folder, logFolder, replaceFile, saw } from './logs.ts';

const some = Array.from({ length: 12 }, (_, index) => saw(`P${index}`, `Q${index % 3}`));

/** Twelve entries with a checkpoint after the fifth and the ninth; the last three have none. */
async function written(): Promise<Folder> {
  const folder = logFolder();
  await folder.add(...some.slice(0, 5));
  await folder.add(...some.slice(5, 9));
  const log = await folder.open();
  for (const one of some.slice(9)) await log.record(one);
  const checkpoints = readFileSync(folder.paths.checkpoints);
  await log.close();
  writeFileSync(folder.paths.checkpoints, checkpoints);
  return folder;
}

const sentence = async (folder: Folder): Promise<string> => {
  const { holds, sentence: found } = await folder.verify();
  expect(holds, found).toBe(false);
  return found;
};

const entriesOf = (folder: Folder): Entry[] =>
  folder.lines().map((line) => JSON.parse(line.slice(line.indexOf(' '))) as Entry);

/** Writes entries as if they had been written so: with their own hashes, places and predecessors. */
function forge(folder: Folder, entries: readonly Entry[]): Buffer {
  let previous = '';
  const made = entries.map((entry, sequence) => {
    const one = lineOf({ ...entry, sequence, previous });
    previous = one.leaf.toString('hex');
    return one;
  });
  folder.write(made.map(({ line }) => line.toString('utf8')));
  return rootOf(made.map(({ leaf }) => leaf));
}

test('a log as it was written holds, with one sentence that tells what was proved', async () => {
  using folder = await written();
  const { holds, sentence: found } = await folder.verify();
  expect(found).toContain('12 entries');
  expect(found).toContain('2 stored checkpoints');
  expect(holds).toBe(true);
  using empty = logFolder();
  await (await empty.open()).close();
  expect(await empty.verify()).toMatchObject({ holds: true });
});

test('one bit that was flipped anywhere is found, and the entry in which it stands is named', async () => {
  using folder = await written();
  const bytes = readFileSync(folder.paths.log);
  const ends = [...bytes.entries()].flatMap(([at, byte]) => (byte === 0x0a ? [at] : []));
  // Each end of a line with its neighbours, the space after each hash, and places in between.
  const near = ends.flatMap((end) => [end - 1, end, end + 1, end + 2, end + 64, end + 65, end + 66]);
  const places = [...near, ...[...bytes.keys()].filter((at) => at % 41 === 0)].filter((at) => at < bytes.length - 1);
  const flip = (at: number) => {
    const changed = Buffer.from(bytes);
    changed.writeUInt8((changed[at] ?? 0) ^ (1 << (at % 8)), at);
    writeFileSync(folder.paths.log, changed);
  };
  for (const at of places) {
    flip(at);
    const entry = ends.findIndex((end) => at <= end);
    expect(await sentence(folder), `byte ${at}`).toMatch(new RegExp(`^Entry ${entry}\\b`));
  }
  // Without its last newline the last line is as a crash could have left it.
  flip(bytes.length - 1);
  expect((await folder.verify()).sentence).toContain('The audit log holds: 11 entries');
});

test('an entry that was left out, put elsewhere or written again is named', async () => {
  using folder = await written();
  const lines = folder.lines();
  for (let at = 0; at < lines.length - 1; at += 1) {
    folder.write(lines.toSpliced(at, 1));
    expect(await sentence(folder)).toBe(`Entry ${at + 1} stands on line ${at + 1}, where entry ${at} belongs.`);
    folder.write(lines.with(at, lines[at + 1] ?? '').with(at + 1, lines[at] ?? ''));
    expect(await sentence(folder)).toBe(`Entry ${at + 1} stands on line ${at + 1}, where entry ${at} belongs.`);
    folder.write([...lines, lines[at] ?? '']);
    expect(await sentence(folder)).toBe(`Entry ${at} stands on line 13, where entry 12 belongs.`);
  }
});

test('a log that was cut short of a checkpoint is found; cut after the last, only what was kept elsewhere shows it', async () => {
  using folder = await written();
  const kept = { name: 'elders', note: await folder.add() };
  rmSync(folder.paths.checkpoints);
  expect(await folder.verify([kept])).toMatchObject({ holds: true });
  using other = await written();
  const lines = other.lines();
  for (let length = 0; length < 9; length += 1) {
    other.write(lines.slice(0, length));
    expect(await sentence(other)).toContain(`the log holds ${length}: entry ${length} and what came after it are gone`);
  }
  folder.write(folder.lines().slice(0, 9));
  expect(await folder.verify()).toMatchObject({ holds: true });
  expect(await folder.verify([kept])).toMatchObject({
    holds: false,
    sentence: expect.stringContaining('entry 9 and what came after it are gone'),
  });
});

test('an entry that was changed together with its hash is found by the next, and the last one by no one but a checkpoint', async () => {
  using folder = await written();
  const entries = entriesOf(folder);
  const lines = folder.lines();
  for (const [at, entry] of entries.entries()) {
    folder.write(lines.with(at, lineOf({ ...entry, who: 'een ander' }).line.toString('utf8')));
    if (at === 8) expect(await sentence(folder)).toContain('The checkpoint of 9 entries');
    else if (at === 4) expect(await sentence(folder)).toContain('The checkpoint of 5 entries');
    else if (at < 11)
      expect(await sentence(folder)).toBe(`Entry ${at} is not the one after which entry ${at + 1} was written.`);
  }
});

test('a log that was rewritten whole without the key is found at the first checkpoint after the change', async () => {
  using folder = await written();
  const entries = entriesOf(folder);
  for (const [at, size, since] of [
    [0, 5, 0],
    [4, 5, 0],
    [6, 9, 5],
    [8, 9, 5],
  ] as const) {
    forge(
      folder,
      entries.map((entry, index) => (index === at ? { ...entry, persons: [] } : entry)),
    );
    const found = await sentence(folder);
    expect(found).toContain(`The checkpoint of ${size} entries`);
    expect(found).toContain(`one of the entries ${since} to ${size - 1} is not what was written then`);
  }
});

test('a checkpoint that was changed, or signed by another key, is named', async () => {
  using folder = await written();
  using other = await written();
  const text = readFileSync(folder.paths.checkpoints, 'utf8');
  writeFileSync(folder.paths.checkpoints, text.replace('\n9\n', '\n8\n'));
  expect(await sentence(folder)).toBe('Stored checkpoint 2 has a signature that does not hold.');
  replaceFile(other, folder, 'checkpoints');
  expect(await sentence(folder)).toMatch(/^Stored checkpoint 1 is not signed by /);
});

test('a log rewritten whole with its own stolen key shows only against a checkpoint, or a public key, kept elsewhere', async () => {
  using folder = await written();
  const kept = { name: 'elders', note: await folder.add() };
  const root = forge(folder, entriesOf(folder).slice(1));
  const signer = readSigner(readFileSync(folder.paths.key, 'utf8'));
  writeFileSync(folder.paths.checkpoints, `${signCheckpoint({ size: 11, root }, signer).note}\n`);
  expect(await folder.verify()).toMatchObject({ holds: true });
  expect(await folder.verify([kept])).toMatchObject({ holds: false });

  using other = await written();
  for (const part of ['log', 'checkpoints', 'key'] as const) replaceFile(other, folder, part);
  expect(await folder.verify()).toMatchObject({ holds: true });
  expect((await folder.verify([kept])).sentence).toMatch(/^The checkpoint elders is not signed by /);
});

test('a server does not go on from a log that is not as it was written, and leaves it as it is', async () => {
  using folder = await written();
  const lines = folder.lines();
  folder.write(lines.toSpliced(3, 1));
  const before = readFileSync(folder.paths.log);
  await expect(folder.open()).rejects.toMatchObject({
    code: 'UNAVAILABLE',
    message: expect.stringContaining('Entry 4 stands on line 4'),
  });
  folder.write(lines.slice(0, 8));
  await expect(folder.open()).rejects.toThrow('entry 8 and what came after it are gone');
  folder.write(lines.toSpliced(3, 1));
  expect(readFileSync(folder.paths.log)).toEqual(before);
  folder.write(lines);
  rmSync(folder.paths.key);
  await expect(folder.open()).rejects.toThrow('key.pem is gone');
});

test('what another writes to the log of a running server stops it, and is left as it is', async () => {
  using folder = logFolder();
  const log = await folder.open();
  await log.record(saw('P1'));
  const [line = ''] = folder.lines();
  appendFileSync(folder.paths.log, line);
  await expect(log.record(saw('P2'))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  expect(folder.lines()).toEqual([line, line]);
  await log.close();
});
