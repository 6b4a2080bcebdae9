import { commandLineReader } from '../audit/command-line.ts';
import { openLog } from '../audit/log.ts';
import { recordImport } from '../audit/record-import.ts';
import { openGraph } from '../graph/open.ts';
import { readSettings } from '../settings.ts';
import { digestOf } from './digest.ts';
import { importFolder } from './import-folder.ts';
import { describeProblem, ImportRefused } from './problem.ts';

/** A line that is overwritten on a terminal, and at most one line a second elsewhere. */
function showProgress(): (done: number, total: number) => void {
  let last = 0;
  return (done, total) => {
    const now = Date.now();
    if (!process.stderr.isTTY && now - last < 1000 && done < total) return;
    last = now;
    const line = `Writing ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`;
    process.stderr.write(process.stderr.isTTY ? `\r${line}${done === total ? '\n' : ''}` : `${line}\n`);
  };
}

async function main(args: readonly string[]): Promise<number> {
  const [folder, ...rest] = args;
  if (folder === undefined || rest.length > 0) {
    console.error('Usage: npm run import -- FOLDER');
    return 1;
  }
  const settings = readSettings(process.env);
  const graph = await openGraph(settings);
  try {
    await using audit = await openLog(settings.dataDir);
    const importer = { by: commandLineReader(), way: 'COMMAND_LINE', sha256: digestOf(folder) } as const;
    const progress = showProgress();
    const result = await recordImport(audit, importer, (about) => importFolder(graph, folder, { progress, about }));
    for (const [file, { added, changed, unchanged }] of Object.entries(result)) {
      console.log(`${file}: ${added} added, ${changed} changed, ${unchanged} unchanged`);
    }
    return 0;
  } finally {
    await graph.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof ImportRefused) for (const problem of error.problems) console.error(describeProblem(problem));
  console.error(error instanceof Error ? error.message : String(error));
  // Whoever runs this sits at the machine: the engine's own words help here, as they never do a client.
  if (error instanceof Error && error.cause instanceof Error) console.error(error.cause.message);
  process.exitCode = 1;
}
