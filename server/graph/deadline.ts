import { ProductError, unavailable } from '../errors.ts';

/** How long a statement may run where the settings say nothing, in milliseconds. */
export const usualTimeout = 30_000;

/** Given up statements that may still be running: each takes a core of this machine until it ends by itself. */
const mostGivenUp = 4;

/** @param limit in milliseconds */
export const timedOut = (limit: number, cause?: unknown): ProductError =>
  new ProductError(
    'TIMEOUT',
    `This took longer than ${limit / 1000} seconds and was stopped. Ask for less at once: an earlier day, fewer hops, a smaller page.`,
    { cause },
  );

export interface Deadline {
  /**
   * @param run starts a statement
   * @throws ProductError TIMEOUT when it has not ended in time, UNAVAILABLE when too many given up before still run
   */
  readonly within: <Result>(run: () => Promise<Result>) => Promise<Result>;
  /** @throws ProductError UNAVAILABLE when too many statements that were given up still run */
  readonly check: () => void;
}

/**
 * A bound on statements for an engine that has no way to stop one: nobody waits for it longer than this, and so many that
 * were given up may still run, after which nothing new is begun until one of them has ended.
 * @param limit in milliseconds
 */
export function openDeadline(limit: number): Deadline {
  let givenUp = 0;
  const check = () => {
    if (givenUp < mostGivenUp) return;
    throw unavailable(
      `${givenUp} statements that took too long are still running in the embedded engine. Wait until one ends, or restart the server: nothing that was written is lost.`,
    );
  };
  return {
    check,
    within(run) {
      check();
      return new Promise((resolve, reject) => {
        let isGivenUp = false;
        const timer = setTimeout(() => {
          isGivenUp = true;
          givenUp += 1;
          reject(timedOut(limit));
        }, limit);
        run()
          .then(resolve, reject)
          .finally(() => {
            clearTimeout(timer);
            if (isGivenUp) givenUp -= 1;
          });
      });
    },
  };
}
