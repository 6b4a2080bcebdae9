import { hasFailed, isLoaded } from '../app/on-paper.ts';

const frame = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(drawn));

/** So many milliseconds a view may take to load the rest of its lists and be laid out. */
const patience = 60_000;
/** So many milliseconds nothing may change. */
const stillFor = 150;

/** Whether something of a view is on its way. */
const isBusy = (view: Element): boolean =>
  !isLoaded() || view.querySelector('.bp6-spinner, [aria-busy="true"]') !== null;

/** Waits until a view is laid out, and has all that it loads. @returns false when it has not, or not even after a long wait */
export async function atRest(view: Element): Promise<boolean> {
  const looks = () => `${view.querySelectorAll('*').length} ${view.scrollWidth} ${view.scrollHeight}`;
  const begin = performance.now();
  let [since, last] = [begin, ''];
  for (let now = begin; now - begin < patience; now = performance.now()) {
    await frame();
    const next = looks();
    if (next !== last || isBusy(view)) [since, last] = [now, next];
    else if (now - since > stillFor) return !hasFailed();
  }
  return false;
}
