interface Step {
  readonly id: string;
  readonly onwardOf: readonly string[];
}

/**
 * The hop of each disclosure: 1 for a first one, for an onward one 1 more than the least among those it comes from.
 * A breadth-first walk from the first disclosures meets each at its least hop.
 * @param steps disclosures about one person; `onwardOf` names only those among them
 */
export function hopsOf(steps: readonly Step[]): ReadonlyMap<string, number> {
  const onward = new Map<string, string[]>();
  for (const { id, onwardOf } of steps) {
    for (const earlier of onwardOf) {
      const later = onward.get(earlier);
      if (later) later.push(id);
      else onward.set(earlier, [id]);
    }
  }
  const hops = new Map<string, number>();
  let level = steps.filter(({ onwardOf }) => onwardOf.length === 0).map(({ id }) => id);
  for (let hop = 1; level.length > 0; hop += 1) {
    for (const id of level) hops.set(id, hop);
    level = [...new Set(level.flatMap((id) => onward.get(id) ?? []))].filter((id) => !hops.has(id));
  }
  return hops;
}
