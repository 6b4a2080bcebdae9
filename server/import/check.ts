import { checkCircles } from './checks/circles.ts';
import { checkContents } from './checks/contents.ts';
import { checkKeys } from './checks/keys.ts';
import { checkPeriods } from './checks/periods.ts';
import { checkRecipients, type Reached } from './checks/recipients.ts';
import { checkReferences } from './checks/references.ts';
import { checkServiceKinds } from './checks/services.ts';
import type { Problem } from './problem.ts';
import type { Folder } from './read-folder.ts';
import { membershipsByPartnership, recipientsOf } from './recipients.ts';
import type { Stored } from './stored.ts';
import type { World } from './world.ts';

/** Without the partnership and all memberships nobody can say whom its disclosure did not reach. */
const membershipsAreWhole = ({ broken, rows }: Folder): boolean =>
  !broken.has('memberships.csv') && rows['memberships.csv'].every(({ complete }) => complete);

/**
 * Checks every rule of the format and of domain.md on what would be stored.
 * @param world the folder laid over what is stored
 * @returns every problem, by file and line; none where the folder may be imported
 */
export function check(folder: Folder, stored: Stored, world: World): Problem[] {
  const whole = membershipsAreWhole(folder);
  const memberships = membershipsByPartnership(world);
  const reached: Reached = new Map(
    [...world['disclosures.csv'].values()]
      .filter(({ row: { toPartnership: to } }) => to === null || (whole && world['partnerships.csv'].has(to)))
      .map(({ row }) => [row.id, recipientsOf(row, memberships)]),
  );
  return [
    ...checkKeys(folder),
    ...checkReferences(folder, stored),
    ...checkPeriods(world),
    ...checkServiceKinds(world),
    ...checkCircles(world),
    ...checkContents(world),
    ...checkRecipients(world, stored, reached),
  ];
}
