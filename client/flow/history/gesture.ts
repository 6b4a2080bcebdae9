/** Changes of the same thing that follow on each other within this time are one gesture, in milliseconds. */
const pause = 1500;

let last: { readonly what: string; readonly time: number } | null = null;

/**
 * Whether a change goes on with the gesture before it, such as dragging a slider: then it has no entry of its own in the
 * history, and the whole gesture is undone at once.
 */
export function continues(what: string, time: number): boolean {
  const goesOn = last !== null && last.what === what && time - last.time < pause;
  last = { what, time };
  return goesOn;
}

/** What follows is a change of its own. */
export function endGesture(): void {
  last = null;
}
