/** A disclosure, as far as a walk along `onwardOf` needs it. */
export interface Step {
  readonly id: string;
  readonly onwardOf: readonly string[];
}

function onwardFrom(steps: readonly Step[]): ReadonlyMap<string, readonly string[]> {
  const onward = new Map<string, string[]>();
  for (const { id, onwardOf } of steps) {
    for (const earlier of onwardOf) {
      const later = onward.get(earlier);
      if (later) later.push(id);
      else onward.set(earlier, [id]);
    }
  }
  return onward;
}

/**
 * How many steps along `onwardOf` each disclosure lies from the nearest one that begins; one that comes from none is
 * not there. A breadth-first walk meets each at its least distance.
 * @param steps `onwardOf` may name others too: those are passed over
 */
export function distancesFrom<S extends Step>(
  steps: readonly S[],
  begins: (step: S) => boolean,
): ReadonlyMap<string, number> {
  const onward = onwardFrom(steps);
  const found = new Map<string, number>();
  let level = steps.filter(begins).map(({ id }) => id);
  for (let distance = 0; level.length > 0; distance += 1) {
    for (const id of level) found.set(id, distance);
    level = [...new Set(level.flatMap((id) => onward.get(id) ?? []))].filter((id) => !found.has(id));
  }
  return found;
}

/**
 * The hop of each disclosure: 1 for a first one, for an onward one 1 more than the least among those it comes from.
 * @param steps disclosures about one person; `onwardOf` names only those among them
 */
export function hopsOf(steps: readonly Step[]): ReadonlyMap<string, number> {
  const distances = distancesFrom(steps, ({ onwardOf }) => onwardOf.length === 0);
  return new Map([...distances].map(([id, distance]) => [id, distance + 1]));
}
