import type { Page, Route } from 'playwright-core';

/** How the API fails: no answer comes, an answer that is none of GraphQL's, or one that says what is wrong. */
export const failures = ['unreachable', 'broken', 'unavailable'] as const;
export type Failure = (typeof failures)[number];

/** What the page says of each, and of what the API itself said. */
export const said: Readonly<Record<Failure, { readonly text: string; readonly original?: string }>> = {
  unreachable: { text: 'De server antwoordt niet. Controleer de verbinding en probeer het opnieuw.' },
  broken: { text: 'Er ging iets mis in de server. Probeer het opnieuw, of meld het.' },
  unavailable: {
    text: 'De server kan dit nu niet beantwoorden. Probeer het straks opnieuw.',
    original: 'The database is away for this test.',
  },
};

function fail(route: Route, failure: Failure): Promise<void> {
  if (failure === 'unreachable') return route.abort();
  if (failure === 'broken') return route.fulfill({ status: 500, contentType: 'text/plain', body: 'no' });
  const errors = [{ message: said.unavailable.original, extensions: { code: 'UNAVAILABLE' } }];
  return route.fulfill({ status: 200, contentType: 'application/json', body: JSON.stringify({ errors }) });
}

/** The API as a page meets it: it answers, keeps one waiting, or fails, as the test says. */
export interface Api {
  /** From here on no question is answered. */
  readonly hold: () => void;
  /** What waits fails, and so does what is asked from here on. */
  readonly fail: (failure: Failure) => Promise<void>;
  /** What waits is answered, and so is what is asked from here on. */
  readonly answer: () => Promise<void>;
}

/** Stands between a page and the API. */
export async function between(page: Page): Promise<Api> {
  let how: 'hold' | 'answer' | Failure = 'answer';
  const waiting: Route[] = [];
  const settle = (route: Route) => (how === 'hold' || how === 'answer' ? route.continue() : fail(route, how));
  await page.route('**/graphql', async (route) => {
    if (how === 'hold') waiting.push(route);
    else await settle(route);
  });
  // Who asked may have left the page.
  const release = async () => {
    await Promise.allSettled(waiting.splice(0).map(settle));
  };
  return {
    hold: () => {
      how = 'hold';
    },
    fail: async (failure) => {
      how = failure;
      await release();
    },
    answer: async () => {
      how = 'answer';
      await release();
    },
  };
}
