import '../../server/production.ts';
import { mkdirSync } from 'node:fs';
import { compareAudit } from './audit/compare.ts';
import { compareExposures } from './exposure/compare.ts';
import { compareFlows } from './flow/compare.ts';
import { compareImports } from './import/compare.ts';
import { measureLoad } from './load/measure.ts';
import { type Options, readOptions, usage } from './options.ts';
import { comparePictures } from './picture/compare.ts';
import { machine } from './report/machine.ts';
import { writeResults } from './report/write.ts';
import type { Section } from './result.ts';
import { compareScale } from './scale/compare.ts';
import { compareVerdicts } from './verdicts/compare.ts';
import { openWorld, type World } from './world.ts';

/** In this order: the import wipes the Neo4j of the run. */
const comparisons: Readonly<Record<string, (world: World) => Promise<Section[]>>> = {
  flow: compareFlows,
  audit: compareAudit,
  exposure: compareExposures,
  verdicts: compareVerdicts,
  scale: compareScale,
  load: measureLoad,
  picture: comparePictures,
  import: compareImports,
};

async function main({ size, pairs, only, out }: Options): Promise<void> {
  const unknown = [...(only ?? [])].filter((name) => !Object.hasOwn(comparisons, name));
  if (unknown.length > 0)
    throw new Error(`There is no comparison "${unknown[0]}": ${Object.keys(comparisons).join(', ')}.`);
  mkdirSync(out, { recursive: true });
  await using world = await openWorld(size, pairs);
  const versions = await machine(world);
  for (const [name, compare] of Object.entries(comparisons)) {
    if (only !== null && !only.has(name)) continue;
    const start = performance.now();
    const sections = await compare(world);
    writeResults(out, versions, sections);
    console.log(`${name}: ${sections.length} compared in ${Math.round((performance.now() - start) / 1000)} s`);
  }
  console.log(`Results: ${out}/results.md`);
}

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  console.error(usage);
  process.exitCode = 1;
}
