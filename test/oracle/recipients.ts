import type { DisclosureRow, Folder } from './folder.ts';
import { distinct, isMember } from './look.ts';

/**
 * domain.md, Flow, first paragraph: the `toServices`, plus every other service that is a member of the
 * `toPartnership` on that date. Each once, sorted by id.
 */
export function recipients(folder: Folder, disclosure: DisclosureRow): string[] {
  const found = [...disclosure.toServices];
  for (const service of folder.services) {
    if (service.id === disclosure.from || disclosure.toPartnership === null) continue;
    if (isMember(folder, service.id, disclosure.toPartnership, disclosure.date)) found.push(service.id);
  }
  return distinct(found);
}
