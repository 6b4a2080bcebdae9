import { useEffect, useRef } from 'react';

/**
 * Takes the focus where what had it is gone, as a row that was chosen or a button that was pressed: else the keyboard begins
 * again at the top of the page. An address that is just opened has taken it from nobody.
 * @param changed what makes things go; a text, so that two that are alike count as one
 */
export function useLostFocus(changed: string) {
  const taker = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked for whenever this changes
  useEffect(() => {
    if (!navigator.userActivation.hasBeenActive) return;
    const had = document.activeElement;
    if (had === document.body || !had?.checkVisibility()) taker.current?.focus({ preventScroll: true });
  }, [changed]);
  return taker;
}
