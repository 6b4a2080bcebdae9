import type { DisclosureRow, Folder } from './folder.ts';
import { row } from './look.ts';
import { recipients } from './recipients.ts';

/** domain.md, Flow: no disclosure comes from itself, however indirectly. */
function comesFromItself(folder: Folder, id: string): boolean {
  const seen = new Set<string>();
  const toVisit = [...row(folder, 'disclosures', id).onwardOf];
  for (let next = toVisit.pop(); next !== undefined; next = toVisit.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    toVisit.push(...row(folder, 'disclosures', next).onwardOf);
  }
  return false;
}

/** domain.md, Flow: what import refuses of an onward disclosure. */
function brokenOnward(folder: Folder, disclosure: DisclosureRow): string[] {
  const found: string[] = [];
  const parents = disclosure.onwardOf.map((id) => row(folder, 'disclosures', id));
  for (const parent of parents) {
    if (!recipients(folder, parent).includes(disclosure.from)) found.push(`did not receive ${parent.id}`);
    if (disclosure.date < parent.date) found.push(`is dated before ${parent.id}`);
  }
  for (const person of parents.length === 0 ? [] : disclosure.persons) {
    if (!parents.some((parent) => parent.persons.includes(person))) found.push(`${person} is in none it comes from`);
  }
  if (comesFromItself(folder, disclosure.id)) found.push('comes from itself');
  return found;
}

/** domain.md, Flow, and format.md, last paragraph: every rule that this disclosure breaks. */
export function brokenDisclosureRules(folder: Folder, disclosure: DisclosureRow): string[] {
  const found = brokenOnward(folder, disclosure);
  if (disclosure.toServices.includes(disclosure.from)) found.push('is to the one that makes it');
  if (recipients(folder, disclosure).length === 0) found.push('has no recipient');
  for (const id of disclosure.dataItems) {
    if (!disclosure.persons.includes(row(folder, 'dataItems', id).person)) found.push(`item ${id} is of nobody in it`);
  }
  const carries = disclosure.persons.length > 0 || disclosure.dataItems.length > 0;
  if (disclosure.product === 'NIL_REPLY' && carries) found.push('is a NIL_REPLY that names someone');
  return found.map((what) => `disclosure ${disclosure.id}: ${what}`);
}
