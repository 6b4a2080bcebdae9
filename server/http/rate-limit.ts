import type { Express, Request, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { readerOf } from './who-asks.ts';

const minute = 60_000;

/** What a user who signed in may ask in a minute, where the settings say nothing. */
const usual = 600;

const isLoopback = (ip: string | undefined): boolean => /^(127\.|::1$|::ffff:127\.)/.test(ip ?? '');

/** How many requests one address may make for each that a user may: many users can share one. */
const usersOfAnAddress = 10;

const sentence = (response: Response): string =>
  `You asked more often than is allowed in a minute. Try again in ${response.getHeader('retry-after')} seconds.`;

/** In the shape of the route that was asked. */
function refuse(request: Request, response: Response): void {
  const message = sentence(response);
  response.status(429);
  if (request.baseUrl === '/import')
    response.type('application/x-ndjson').send(`${JSON.stringify({ error: message, code: 'UNAVAILABLE' })}\n`);
  else if (request.baseUrl === '/export') response.type('text').send(`${message}\n`);
  else response.json({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] });
}

type Of<Answer> = (request: Request, response: Response) => Answer;

function limiter(limit: number, keyOf: Of<string>, skip: Of<boolean>) {
  return rateLimit({
    windowMs: minute,
    limit,
    keyGenerator: keyOf,
    skip,
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
 * @param perMinute what one user may ask in a minute; 0: no bound; null: the usual, but none on this machine itself,
 * which alone is listened to where nobody signs in
 */
export function limitAddresses(app: Express, perMinute: number | null): void {
  if (perMinute === 0) return;
  const limit = (perMinute ?? usual) * usersOfAnAddress;
  const skip = ({ ip }: Request) => perMinute === null && isLoopback(ip);
  app.use(limiter(limit, ({ ip }) => ipKeyGenerator(ip ?? ''), skip));
}

/**
 * Bounds how often one user may ask for data, behind `whoAsks`.
 * @param perMinute 0: no bound; null: the usual for those who signed in
 */
export function limitUsers(app: Express, perMinute: number | null): void {
  if (perMinute === 0) return;
  const skip = (_: Request, response: Response) => perMinute === null && !readerOf(response).signedIn;
  app.use(
    data,
    limiter(perMinute ?? usual, (_, response) => readerOf(response).name, skip),
  );
}
