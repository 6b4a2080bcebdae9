import type { Graph } from '../graph/graph.ts';
import { lock } from '../graph/lock.ts';
import { check } from './check.ts';
import { type FileName, fileNames } from './format.ts';
import { writeInvestigators } from './investigators.ts';
import { personsIn } from './persons.ts';
import { planImport, type Tally } from './plan.ts';
import { ImportRefused, type Problem } from './problem.ts';
import { readFolder } from './read-folder.ts';
import { readStored } from './stored.ts';
import { noteVersion } from './version.ts';
import { layOver } from './world.ts';
import { type Progress, writePlan } from './write.ts';

/** What an import did, by file. */
export type ImportResult = Readonly<Record<FileName, Tally>>;

const byPlace = (one: Problem, other: Problem): number =>
  fileNames.indexOf(one.file as FileName) - fileNames.indexOf(other.file as FileName) || one.line - other.line;

export interface ImportOptions {
  /** Told after every batch that is written. */
  readonly progress?: Progress;
  /** Checks everything and tells what would be done, and writes nothing. */
  readonly dryRun?: boolean;
  /** Told, before anything is written, of the persons whom it is about; ids, sorted. */
  readonly about?: (persons: readonly string[]) => void;
}

/**
 * Imports a folder of CSV files (format.md): all of it, or nothing.
 * @param path the folder
 * @returns how many rows of each file were added, changed or left as they were, or would be
 * @throws ImportRefused with every problem found; ProductError when the engine fails. Then nothing is written.
 */
export async function importFolder(
  graph: Graph,
  path: string,
  { progress = () => {}, dryRun = false, about = () => {} }: ImportOptions = {},
): Promise<ImportResult> {
  const { folder, problems } = readFolder(path);
  return graph.write(
    async (transaction) => {
      if (!dryRun) await lock(transaction, 'import');
      const stored = await readStored(transaction);
      const world = layOver(folder, stored);
      const found = [...problems, ...check(folder, stored, world)];
      if (found.length > 0) throw new ImportRefused(found.sort(byPlace));
      const plan = planImport(world, stored);
      about(personsIn(plan));
      if (!dryRun) {
        await writePlan(transaction, plan, progress);
        await noteVersion(transaction, plan, stored);
        await writeInvestigators(transaction, world);
      }
      const tallies = fileNames.map((file) => {
        const added = plan[file].added.length;
        const changed = plan[file].changed.length;
        return [file, { added, changed, unchanged: world[file].size - added - changed }] as const;
      });
      return Object.fromEntries(tallies) as ImportResult;
    },
    { isLong: true },
  );
}
