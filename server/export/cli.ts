import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commandLineReader } from '../audit/command-line.ts';
import { openLog } from '../audit/log.ts';
import { recorded } from '../audit/record-answer.ts';
import { openContext } from '../context.ts';
import { openGraph } from '../graph/open.ts';
import { day, hopCount } from '../questions/asked.ts';
import { readSettings } from '../settings.ts';
import { collectFlow } from './collect.ts';
import { formatNamed } from './export.ts';

const usage =
  'Usage: npm run export -- PERSON [--format csv|json|graphml|prov-json] [--as-of DAY] [--max-hops N] [--out FILE]';

async function main(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'csv' },
      'as-of': { type: 'string' },
      'max-hops': { type: 'string', default: '1000' },
      out: { type: 'string' },
    },
  });
  const [person, ...rest] = positionals;
  if (person === undefined || rest.length > 0) {
    console.error(usage);
    return 1;
  }
  const format = formatNamed(values.format);
  const maxHops = hopCount(Number(values['max-hops']));
  const asked = values['as-of'] === undefined ? null : day(values['as-of']);
  const settings = readSettings(process.env);
  const graph = await openGraph(settings);
  try {
    await using audit = await openLog(settings.dataDir);
    const context = openContext(graph, audit, commandLineReader());
    const asOf = asked ?? context.today;
    context.trail.ask({ name: 'export', arguments: { person, format: values.format, asOf, maxHops } }, [person]);
    const flow = await recorded(context, 'COMMAND_LINE', () => collectFlow(context, person, asOf, maxHops));
    const text = format.write(flow);
    if (values.out === undefined) process.stdout.write(text);
    else writeFileSync(values.out, text);
    return 0;
  } finally {
    await graph.close();
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
