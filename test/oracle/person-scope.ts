import { disclosuresAbout, type Reach, wholeFlow } from './flow.ts';
import type { Day, DisclosureRow, Folder } from './folder.ts';
import { byText, distinct, row } from './look.ts';
import { recipients } from './recipients.ts';
import { type Verdict, verdict } from './verdict.ts';

export type PersonScopeRow = {
  service: string;
  reach: Reach;
  dataTypes: string[];
  disclosures: string[];
  authorisations: string[];
  verdict: Verdict;
};

const WORST_FIRST: readonly Verdict[] = ['UNLAWFUL', 'UNDECIDED', 'CARELESS', 'LAWFUL', 'NOT_ASSESSED'];

/** domain.md, other questions, personScope: the worst verdict; NOT_ASSESSED where there is no disclosure. */
export function worst(verdicts: Verdict[]): Verdict {
  for (const candidate of WORST_FIRST) if (verdicts.includes(candidate)) return candidate;
  return 'NOT_ASSESSED';
}

/** The types of this person's own items in the disclosures. */
function dataTypesOf(folder: Folder, person: string, disclosures: DisclosureRow[]): string[] {
  const items = disclosures.flatMap((d) => d.dataItems).map((id) => row(folder, 'dataItems', id));
  return distinct(items.filter((item) => item.person === person).map((item) => item.type));
}

/** domain.md, other questions, personScope: a row for each KNOWN and each POSSIBLE service, by id. */
export function personScope(folder: Folder, person: string, asOf: Day): PersonScopeRow[] {
  const rows: PersonScopeRow[] = [];
  for (const { id, reach } of wholeFlow(folder, person, asOf).nodes) {
    const madeOrReceived = disclosuresAbout(folder, person, asOf).filter(
      (d) => d.from === id || recipients(folder, d).includes(id),
    );
    const disclosures = reach === 'KNOWN' ? madeOrReceived : [];
    rows.push({
      service: id,
      reach,
      dataTypes: dataTypesOf(folder, person, disclosures),
      disclosures: distinct(disclosures.map((d) => d.id)),
      authorisations: distinct(disclosures.flatMap((d) => (d.authorisationId === null ? [] : [d.authorisationId]))),
      verdict: worst(disclosures.map((d) => verdict(folder, d))),
    });
  }
  return rows.sort((a, b) => byText(a.service, b.service));
}
