import { AuthorisationComparison } from './authorisation-comparison.tsx';
import { Choose } from './choose.tsx';
import { PartnershipComparison } from './partnership-comparison.tsx';
import { PersonComparison } from './person-comparison.tsx';
import { useCompareState } from './use-compare-state.ts';

/** Two states side by side, as one picture and as tables of what differs. */
export function Compare() {
  const { person, partnership, authorisation } = useCompareState().search;
  if (person) return <PersonComparison key={person} person={person} />;
  if (partnership) return <PartnershipComparison key={partnership} partnership={partnership} />;
  if (authorisation) return <AuthorisationComparison key={authorisation} authorisation={authorisation} />;
  return <Choose />;
}
