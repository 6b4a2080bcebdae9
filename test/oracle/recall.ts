import { disclosuresAbout, holders, wholeFlow } from './flow.ts';
import type { Day, Folder } from './folder.ts';
import { byText, distinct } from './look.ts';
import { recipients } from './recipients.ts';
import type { Condition } from './vocabulary.ts';

export type RecallRow = {
  service: string;
  disclosures: string[];
  hops: number;
  destroyBy: Day | null;
  conditions: Condition[];
};

/** domain.md, other questions, recall: every FOREIGN holder, nearest first (then by id), with what it received. */
export function recall(folder: Folder, person: string, asOf: Day): RecallRow[] {
  const rows: RecallRow[] = [];
  for (const holder of holders(folder, wholeFlow(folder, person, asOf).nodes)) {
    const received = disclosuresAbout(folder, person, asOf).filter((d) => recipients(folder, d).includes(holder.id));
    const ends = received.flatMap((d) => (d.destroyBy === null ? [] : [d.destroyBy]));
    rows.push({
      service: holder.id,
      disclosures: distinct(received.map((d) => d.id)),
      hops: holder.hops,
      destroyBy: ends.sort(byText)[0] ?? null,
      conditions: distinct(received.flatMap((d) => d.conditions)),
    });
  }
  return rows.sort((a, b) => a.hops - b.hops || byText(a.service, b.service));
}
