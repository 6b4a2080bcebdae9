import type { Express, Request, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { readerOf } from './who-asks.ts';

const minute = 60_000;

/** How many requests one address may make for each that a user may: many users can share one. */
const usersOfAnAddress = 10;

const sentence = (response: Response): string =>
  `You asked more often than is allowed in a minute. Try again in ${response.getHeader('retry-after')} seconds.`;

/** In the shape of the route that was asked. */
function refuse(request: Request, response: Response): void {
  const message = sentence(response);
  response.status(429);
  if (request.baseUrl === '/import')
    response.type('application/x-ndjson').send(`${JSON.stringify({ error: message })}\n`);
  else if (request.baseUrl === '/export') response.type('text').send(`${message}\n`);
  else response.json({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] });
}

function limiter(limit: number, keyOf: (request: Request, response: Response) => string) {
  return rateLimit({
    windowMs: minute,
    limit,
    keyGenerator: keyOf,
    handler: refuse,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    // Behind a proxy every address is the proxy's, which is said in docs/security.md, not in the log of each start.
    validate: { xForwardedForHeader: false },
  });
}

const data = ['/graphql', '/export', '/import'];

/**
 * Bounds how often one address may ask, before it is known who asks: a sign-in can't be guessed at speed.
 * @param perMinute what one user may ask in a minute; 0: no bound
 */
export function limitAddresses(app: Express, perMinute: number): void {
  if (perMinute === 0) return;
  app.use(limiter(perMinute * usersOfAnAddress, ({ ip }) => ipKeyGenerator(ip ?? '')));
}

/** Bounds how often one user may ask for data, behind `whoAsks`. */
export function limitUsers(app: Express, perMinute: number): void {
  if (perMinute === 0) return;
  app.use(
    data,
    limiter(perMinute, (_, response) => readerOf(response).name),
  );
}
