import type { StepsQuery } from '../../generated/graphql.ts';
import type { Holder } from '../model.ts';

type Step = StepsQuery['personScope'][number]['disclosures'][number];
type Named = { readonly id: string; readonly name: string };

/**
 * The own services that a holder's data came from: those that made what it received, or else the nearest ones before
 * it on the way. None where no own service is on record there.
 */
export function sendersOf(holder: Holder, steps: ReadonlyMap<string, Step>): readonly Named[] {
  const found = new Map<string, Named>();
  const seen = new Set<string>();
  const waiting = holder.disclosures.map(({ id }) => id);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const step = steps.get(id);
    if (!step || seen.has(id)) continue;
    seen.add(id);
    if (step.from.kind === 'OWN') found.set(step.from.id, step.from);
    else waiting.push(...step.onwardOf.map((earlier) => earlier.id));
  }
  return [...found.values()].sort((one, other) => one.id.localeCompare(other.id));
}

export const stepsById = ({ personScope }: StepsQuery): ReadonlyMap<string, Step> =>
  new Map(personScope.flatMap(({ disclosures }) => disclosures.map((one) => [one.id, one] as const)));
