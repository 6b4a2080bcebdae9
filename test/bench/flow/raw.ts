import type { Driver } from 'neo4j-driver';
import { byText } from '../../../server/by-text.ts';
import { statement } from '../../../server/graph/statement.ts';
import { hopsOf } from '../../../server/questions/flow/hops.ts';
import type { FlowDisclosure } from '../../../server/questions/flow/model.ts';
import type { FlowAnswer } from './answer.ts';

const disclosuresAbout = statement<FlowDisclosure>('flow/disclosures').text;
const membersBeside = statement<Membership>('flow/members').text;

interface Membership {
  readonly service: string;
  readonly partnership: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What the two statements of a flow return. */
export interface RawFlow {
  readonly disclosures: readonly FlowDisclosure[];
  readonly members: readonly Membership[];
}

async function rows<Row>(driver: Driver, text: string, parameters: Record<string, unknown>): Promise<Row[]> {
  const { records } = await driver.executeQuery(text, parameters, { database: 'neo4j', routing: 'READ' });
  return records.map((record) => record.toObject() as Row);
}

const holdersOf = (disclosures: readonly FlowDisclosure[]): Set<string> =>
  new Set(disclosures.flatMap((d) => d.recipients.filter(({ kind }) => kind === 'FOREIGN').map(({ id }) => id)));

/** The product's statements for a flow by the driver's own `executeQuery`, with no more than leads from one to the next. */
export async function rawFlow(driver: Driver, person: string, asOf: string): Promise<RawFlow> {
  const disclosures = await rows<FlowDisclosure>(driver, disclosuresAbout, { person, asOf, investigator: null });
  const ids = [...holdersOf(disclosures)];
  if (ids.length === 0) return { disclosures, members: [] };
  return { disclosures, members: await rows<Membership>(driver, membersBeside, { ids, asOf }) };
}

type Node = FlowAnswer['nodes'][number];
type Edge = FlowAnswer['edges'][number];

/** What is not timed: makes a flow of the rows, to compare it with the others'. */
export function answerOfRaw({ disclosures, members }: RawFlow, asOf: string): FlowAnswer {
  const hop = hopsOf(disclosures);
  const edges = disclosures.flatMap((d) =>
    d.recipients.map(({ id }): Edge => [d.from, id, 'KNOWN', hop.get(d.id) ?? 0, d.id, d.date]),
  );
  const hops = new Map<string, number>();
  const received = new Map<string, string>();
  for (const [, to, , at, , date] of edges) {
    hops.set(to, Math.min(at, hops.get(to) ?? at));
    const before = received.get(to);
    if (date !== null && (before === undefined || date < before)) received.set(to, date);
  }
  for (const { from, onwardOf } of disclosures) if (onwardOf.length === 0) hops.set(from, 0);
  const nodes = [...hops].map(([id, at]): Node => [id, 'KNOWN', at, received.get(id) ?? null, null]);
  const shares = members.flatMap((mine) => {
    const first = received.get(mine.service);
    if (first === undefined) return [];
    return members.flatMap((theirs) => {
      if (theirs.partnership !== mine.partnership || hops.has(theirs.service)) return [];
      const day = [first, mine.validFrom, theirs.validFrom].sort().at(-1) ?? '';
      if ([asOf, mine.validTo ?? asOf, theirs.validTo ?? asOf].some((last) => day > last)) return [];
      const at = hops.get(mine.service) ?? 0;
      const order = [String(at).padStart(4), day, mine.partnership, mine.service].join();
      return [{ order, at, service: theirs.service, holder: mine.service, via: mine.partnership }];
    });
  });
  const placed = new Set<string>();
  for (const { at, service, holder, via } of shares.sort((one, other) => byText(one.order, other.order))) {
    if (placed.has(service)) continue;
    placed.add(service);
    nodes.push([service, 'POSSIBLE', at + 1, null, via]);
    edges.push([holder, service, 'POSSIBLE', at + 1, null, null]);
  }
  return { nodes, edges };
}
