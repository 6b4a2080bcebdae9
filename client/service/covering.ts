import type { AuthorisationPeriodFragment, ServicePartsFragment } from '../generated/graphql.ts';
import { overlap } from '../timeline/days.ts';

export interface Covering {
  readonly authorisation: AuthorisationPeriodFragment;
  /** The partnerships by which it covers the service; none when it names the service itself. */
  readonly through: readonly string[];
}

/** The authorisations that have to do with a service: given to it when it is an own one, else those that cover it. */
export function coveringOf(
  service: ServicePartsFragment,
  authorisations: readonly AuthorisationPeriodFragment[],
): Covering[] {
  return authorisations.flatMap((authorisation) => {
    if (service.kind === 'OWN') return authorisation.service.id === service.id ? [{ authorisation, through: [] }] : [];
    if (authorisation.services.some(({ id }) => id === service.id)) return [{ authorisation, through: [] }];
    const named = authorisation.partnerships.map(({ id }) => id);
    const stays = service.memberships.filter(
      (stay) => named.includes(stay.partnership.id) && overlap(stay, authorisation),
    );
    const through = [...new Set(stays.map(({ partnership }) => partnership.id))];
    return through.length > 0 ? [{ authorisation, through }] : [];
  });
}
