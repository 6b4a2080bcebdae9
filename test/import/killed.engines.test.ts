import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { importFolder } from '../../server/import/import-folder.ts';
import { contentOf } from '../engine/content.ts';
import { embedded, onEveryEngine } from '../engine/engines.ts';
import { runImport } from './command.ts';
import { type Database, emptyDatabase } from './database.ts';
import { importRows, onDisk } from './folders.ts';
import { writeLargeFolder } from './large-folder.ts';
import { richFolder } from './rich-folder.ts';

/** What both folders come to; the engines are held to the same. */
async function contentOfBoth(path: string): Promise<string[]> {
  await using opened = await embedded.open();
  await importRows(opened.graph, richFolder());
  await importFolder(opened.graph, path);
  return await contentOf(opened.graph);
}

/** Kills an import some time after it began to write. @returns whether it had not ended by itself */
async function killImport(database: Database, path: string, afterMs: number): Promise<boolean> {
  await using command = runImport([path], database.environment);
  await command.says('Writing');
  await setTimeout(afterMs);
  command.process.kill('SIGKILL');
  return (await command.ended).exitCode === null;
}

onEveryEngine(
  'An import that is killed while it writes',
  (engine) => {
    test('leaves what was there before, and the next import works', { timeout: 300_000 }, async () => {
      await using database = await emptyDatabase(engine);
      using large = onDisk();
      writeLargeFolder({ persons: 3_000, disclosures: 2_000, seed: 7 }, large.path);
      await database.within((graph) => importRows(graph, richFolder()));
      const before = await database.within(contentOf);
      const after = await contentOfBoth(large.path);
      let killed = 0;
      for (const afterMs of [0, 50, 150, 300, 500]) {
        const isKilled = await killImport(database, large.path, afterMs);
        const found = await database.within(contentOf);
        // It may have committed and been killed before it could say so: then all of it is there, and the rest proves no more.
        const isCommitted = found.length === after.length;
        expect(found).toEqual(isCommitted ? after : before);
        if (isKilled && !isCommitted) killed += 1;
        if (isCommitted) break;
      }
      expect(killed).toBeGreaterThan(0);
      await database.within((graph) => importFolder(graph, large.path));
      expect(await database.within(contentOf)).toEqual(after);
    });
  },
  { newPlans: true },
);
