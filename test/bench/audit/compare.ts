import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLog } from '../../../server/audit/log.ts';
import { type OpenApi, openApiOver } from '../api.ts';
import { lastDay } from '../data/reference.ts';
import { hubPerson } from '../data/trace.ts';
import { flowText } from '../flow/answer.ts';
import { somePersons } from '../flow/compare.ts';
import { answerOf, flowQuery } from '../flow/ours.ts';
import { type Contestant, contestant, takeTurns } from '../measure.ts';
import { Owned } from '../owned.ts';
import { mustBeEqual, names, type Pair, ratiosOf, type Section } from '../result.ts';
import type { OpenEngine, World } from '../world.ts';

const ways = ['ask', 'askHttp'] as const;

const titleOf = (way: (typeof ways)[number], log: string, engine: string): string =>
  `API${way === 'askHttp' ? ' over HTTP' : ''}, audit ${log}, ${engine}`;

interface Side {
  readonly log: 'on' | 'off';
  readonly engine: string;
  readonly api: OpenApi;
}

/** The product as it runs, with its log on a disk, beside the same without. */
async function openSides(owned: Owned, { engine, api }: OpenEngine): Promise<Side[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-audit-'));
  owned.use({ [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true }) });
  const log = owned.use(await openLog(folder));
  const audited = owned.use(await openApiOver(engine.graph, log));
  return [
    { log: 'on', engine: engine.name, api: audited },
    { log: 'off', engine: engine.name, api },
  ];
}

function contestantsOf(sides: readonly Side[], persons: readonly string[]): Contestant[] {
  return sides.flatMap(({ log, engine, api }) =>
    ways.map((way) =>
      contestant(titleOf(way, log, engine), async () => {
        for (const person of persons) await api[way](flowQuery, { person, asOf: lastDay });
      }),
    ),
  );
}

async function checkEqual(sides: readonly Side[], persons: readonly string[]): Promise<void> {
  for (const person of persons) {
    const answers = [];
    for (const { log, engine, api } of sides) {
      const text = flowText(answerOf(await api.ask(flowQuery, { person, asOf: lastDay })));
      answers.push({ by: titleOf('ask', log, engine), text });
    }
    mustBeEqual(`the flow of ${person}`, answers);
  }
}

async function compareFor(
  world: World,
  sides: readonly Side[],
  { id, title, persons }: { readonly id: string; readonly title: string; readonly persons: readonly string[] },
): Promise<Section> {
  await checkEqual(sides, persons);
  const contestants = contestantsOf(sides, persons);
  const times = await takeTurns(contestants, world.rounds);
  const pairs = [...new Set(sides.map(({ engine }) => engine))].flatMap((engine) =>
    ways.map((way): Pair => [titleOf(way, 'on', engine), titleOf(way, 'off', engine), null]),
  );
  return {
    id,
    title,
    size: world.trace.size,
    equal: `the flows of ${persons.length} person${persons.length === 1 ? '' : 's'}, by ${names(contestants)}`,
    ratios: ratiosOf(times, pairs),
    figures: [],
    notes: [
      'One question after the other, so no two share an fsync; the persons of the disclosures in a flow are looked up for its entry.',
    ],
  };
}

/** Issue 7 (f): what it costs that every answer is on the disk's record before it leaves. */
export async function compareAudit(world: World): Promise<Section[]> {
  await using owned = new Owned();
  const sides: Side[] = [];
  for (const open of world.open) sides.push(...(await openSides(owned, open)));
  return [
    await compareFor(world, sides, {
      id: 'audit',
      title: 'Audit log on and off: flow of a person',
      persons: somePersons(world.trace.persons),
    }),
    await compareFor(world, sides, {
      id: 'audit-hub',
      title: 'Audit log on and off: flow of the person in 1% of all disclosures',
      persons: [hubPerson],
    }),
  ];
}
