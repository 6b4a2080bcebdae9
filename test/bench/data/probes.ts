import type { DisclosureRow, PersonRow } from '../../oracle/folder.ts';
import { dayAt } from './reference.ts';

/** Persons whose disclosures are the same in a graph of any size: what they cost tells what the rest of the graph costs. */
export const probeIds: readonly string[] = Array.from({ length: 10 }, (_, index) => `Q${index + 1}`);

export function* probePersons(): Generator<PersonRow> {
  for (const id of probeIds) yield { id, name: `Proefpersoon ${id}`, category: 'C1' };
}

function probe(person: string, index: number, at: { from: string; to: string[]; day: number; of: number | null }) {
  return {
    id: `${person}-${index}`,
    date: dayAt(at.day),
    from: at.from,
    toServices: at.to,
    toPartnership: null,
    channel: 'WRITTEN',
    product: 'INVESTIGATIVE',
    persons: [person],
    dataItems: [],
    authorisationId: null,
    conditions: ['THIRD_PARTY_RULE', 'INTELLIGENCE_USE_ONLY'],
    destroyBy: null,
    reliabilityIndicated: true,
    timelinessIndicated: true,
    requestMade: false,
    requestAuthorised: null,
    controlDone: true,
    registered: true,
    onwardOf: at.of === null ? [] : [`${person}-${at.of}`],
  } satisfies DisclosureRow;
}

/** For each probe: ten first disclosures, the first of them to the hub, each passed on twice in a chain of three hops. */
export function* probeDisclosures(): Generator<DisclosureRow> {
  for (const [at, person] of probeIds.entries()) {
    for (let chain = 0; chain < 10; chain += 1) {
      const receiver = (hop: number) => (chain + hop === 0 ? 'F1' : `F${2 + ((at + chain * 17 + hop * 59) % 199)}`);
      const [first, second, third] = [receiver(0), receiver(1), receiver(2)];
      const start = chain * 3;
      yield probe(person, start, { from: 'O1', to: [first], day: 100 + chain, of: null });
      yield probe(person, start + 1, { from: first, to: [second], day: 200 + chain, of: start });
      yield probe(person, start + 2, { from: second, to: [third], day: 300 + chain, of: start + 1 });
    }
  }
}
