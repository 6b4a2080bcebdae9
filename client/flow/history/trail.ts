/** Which view each entry of the browser's history belongs to, as far as it was seen, and where it stands now. */
export interface Trail {
  readonly places: readonly (string | undefined)[];
  readonly at: number;
}

/** @param action what the history did; PUSH forgets what lay ahead, as the browser does */
export function stepped({ places }: Trail, action: string, index: number, place: string): Trail {
  const kept = action === 'PUSH' ? places.slice(0, index) : [...places];
  kept[index] = place;
  return { places: kept, at: index };
}

const same = ({ places, at }: Trail, index: number): boolean =>
  places[at] !== undefined && places[index] === places[at];

/** Whether the entry before is of the same view, so that going back undoes a change and doesn't leave it. */
export const canUndo = (trail: Trail): boolean => same(trail, trail.at - 1);

export const canRedo = (trail: Trail): boolean => same(trail, trail.at + 1);
