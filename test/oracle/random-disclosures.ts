import { type Choices, type DisclosureChoice, pick, without } from './choices.ts';
import { DAYS, dayAt } from './days.ts';
import type { DisclosureRow, Folder } from './folder.ts';
import { distinct } from './look.ts';
import { idOf } from './random-tables.ts';
import { recipients } from './recipients.ts';
import { CONDITIONS } from './vocabulary.ts';

type Start = { from: string; parents: DisclosureRow[] };

/** Who makes it, and of which earlier disclosures, all received by that service; in a chain, of the one before it. */
function startOf(folder: Folder, { isChain }: Choices, choice: DisclosureChoice): Start {
  const latestFirst = [...folder.disclosures].reverse();
  const [first, ...others] = choice.parents;
  const anchorChoice = isChain ? 0 : first;
  const anchor = anchorChoice === undefined ? undefined : pick(latestFirst, anchorChoice);
  if (anchor === undefined) {
    const makers = choice.byAnyone ? folder.services : folder.services.slice(0, 2);
    return { from: pick(makers, choice.from)?.id ?? '', parents: [] };
  }
  const from = pick(recipients(folder, anchor), choice.from) ?? '';
  const received = latestFirst.filter((d) => recipients(folder, d).includes(from));
  const more = others.flatMap((n) => pick(received, n) ?? []);
  return { from, parents: [...new Set([anchor, ...more])] };
}

function authorisationOf(folder: Folder, choice: DisclosureChoice, from: string): string | null {
  if (choice.authorisedBy === 'NONE') return null;
  const fitting = folder.authorisations.filter((row) => row.service === from);
  const candidates = choice.authorisedBy === 'FITTING' ? fitting : folder.authorisations;
  return pick(candidates, choice.authorisation)?.id ?? null;
}

/** What it carries: of an onward one, only persons in those it comes from; a NIL_REPLY carries nothing. */
function loadOf(folder: Folder, { isChain }: Choices, choice: DisclosureChoice, parents: DisclosureRow[]) {
  if (choice.product === 'NIL_REPLY') return { persons: [], dataItems: [] };
  const everyone = folder.persons.map((row) => row.id);
  const candidates = parents.length === 0 ? everyone : distinct(parents.flatMap((parent) => parent.persons));
  const persons = without(candidates, isChain ? 0 : choice.notPersons);
  const items = folder.dataItems.filter((row) => persons.includes(row.person)).map((row) => row.id);
  return { persons, dataItems: without(items, choice.notItems) };
}

function disclosureOf(folder: Folder, choices: Choices, choice: DisclosureChoice, index: number): DisclosureRow {
  const { from, parents } = startOf(folder, choices, choice);
  const latest = Math.max(...parents.map((parent) => DAYS.indexOf(parent.date)));
  const others = folder.services.map((row) => row.id).filter((id) => id !== from);
  const row: DisclosureRow = {
    id: idOf(choices, 'D', index),
    date: parents.length === 0 ? dayAt(choice.day) : dayAt(latest + choice.step),
    from,
    toServices: distinct(choice.toServices.flatMap((n) => pick(others, n) ?? [])),
    toPartnership: choice.toPartnership === null ? null : (pick(folder.partnerships, choice.toPartnership)?.id ?? null),
    channel: choice.isOral ? 'ORAL' : 'WRITTEN',
    product: choice.product,
    ...loadOf(folder, choices, choice, parents),
    authorisationId: authorisationOf(folder, choice, from),
    conditions: without(CONDITIONS, choice.notConditions),
    destroyBy: choice.destroyBy === null ? null : dayAt(choice.destroyBy),
    reliabilityIndicated: choice.reliabilityIndicated,
    timelinessIndicated: choice.timelinessIndicated,
    requestMade: choice.requestMade,
    requestAuthorised: choice.requestAuthorised,
    controlDone: choice.controlDone,
    registered: choice.registered,
    onwardOf: parents.map((parent) => parent.id),
  };
  if (recipients(folder, row).length === 0) row.toServices = others.slice(0, 1);
  return row;
}

/** Adds the disclosures, each made from those before it, so that domain.md, Flow, holds by construction. */
export function addDisclosures(folder: Folder, choices: Choices): void {
  choices.disclosures.forEach((choice, index) => {
    folder.disclosures.push(disclosureOf(folder, choices, choice, index));
  });
}
