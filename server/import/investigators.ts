import { byText } from '../by-text.ts';
import type { Transaction } from '../graph/graph.ts';
import { type Statement, statement } from '../graph/statement.ts';
import type { World } from './world.ts';

type Kind = 'Person' | 'DataItem' | 'Disclosure';

/** The investigators who may see a thing, by its id. Whoever is not here, nobody's case holds. */
type Seen = ReadonlyMap<string, readonly string[]>;

interface StoredRow {
  readonly kind: Kind;
  readonly id: string;
  readonly investigators: readonly string[];
}

/** A thing whose investigators are others than those written down; null takes them away. */
interface Change {
  readonly id: string;
  readonly investigators: readonly string[] | null;
}

const stored = statement<StoredRow>('import/investigators/stored');
const writers: Readonly<Record<Kind, Statement<never>>> = {
  Person: statement('import/investigators/person'),
  DataItem: statement('import/investigators/data-item'),
  Disclosure: statement('import/investigators/disclosure'),
};

const batchSize = 10_000;

function gather(pairs: Iterable<readonly [id: string, investigators: Iterable<string>]>): Seen {
  const gathered = new Map<string, Set<string>>();
  for (const [id, investigators] of pairs) {
    for (const investigator of investigators) {
      const before = gathered.get(id);
      if (before) before.add(investigator);
      else gathered.set(id, new Set([investigator]));
    }
  }
  return new Map([...gathered].map(([id, investigators]) => [id, [...investigators].sort(byText)]));
}

/** A case assigns its persons to its investigators; with a person come the items of that person and what names the person. */
function investigatorsOf(world: World): Readonly<Record<Kind, Seen>> {
  const rows = <File extends keyof World>(file: File) => [...world[file].values()].map(({ row }) => row);
  const persons = gather(
    rows('cases.csv').flatMap(({ persons: ids, investigators }) => ids.map((id) => [id, investigators] as const)),
  );
  const ofPerson = (id: string): readonly string[] => persons.get(id) ?? [];
  return {
    Person: persons,
    DataItem: gather(rows('data_items.csv').map(({ id, person }) => [id, ofPerson(person)])),
    Disclosure: gather(rows('disclosures.csv').map(({ id, persons: ids }) => [id, ids.flatMap(ofPerson)])),
  };
}

function changesOf(before: Seen, after: Seen): Change[] {
  const given = [...after].filter(([id, who]) => JSON.stringify(before.get(id)) !== JSON.stringify(who));
  const taken = [...before.keys()].filter((id) => !after.has(id));
  return [
    ...given.map(([id, investigators]) => ({ id, investigators })),
    ...taken.map((id) => ({ id, investigators: null })),
  ];
}

/**
 * Writes at each person, data item and disclosure which investigators may see it, as its cases say
 * (docs/decisions/0008): a question then asks the thing itself and walks to no case.
 * @param world what is stored once the import has ended
 */
export async function writeInvestigators(transaction: Transaction, world: World): Promise<void> {
  const before = (await transaction.run(stored)).map((row) => [row.kind, row.id, row.investigators] as const);
  for (const [kind, after] of Object.entries(investigatorsOf(world)) as [Kind, Seen][]) {
    const mine = before.filter(([of]) => of === kind).map(([, id, investigators]) => [id, investigators] as const);
    const rows = changesOf(new Map(mine), after);
    for (let start = 0; start < rows.length; start += batchSize) {
      await transaction.run(writers[kind], { rows: rows.slice(start, start + batchSize) });
    }
  }
}
