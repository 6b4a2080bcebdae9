import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import compression from 'compression';
import type { Express, Response } from 'express';
import helmet from 'helmet';

/** The nonce that this answer's policy lets a style element carry. */
export const nonceOf = (response: Response): string => String(response.locals['nonce']);

/**
 * What a browser may do with the page: run its own scripts and styles, ask its own server, and nothing else. No inline
 * script or style passes but a style element that carries the nonce of its answer; no `unsafe-` anything.
 * @param isSecure whether the page is reached over https, and a browser may be told to stay there
 */
const policy = (isSecure: boolean) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", (_: unknown, response: ServerResponse) => `'nonce-${nonceOf(response as Response)}'`],
    // A picture that is kept as PNG is drawn by the page from an address that it makes itself.
    imgSrc: ["'self'", 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
  },
});

/**
 * Headers of every answer: what a browser may do with it, and that it keeps none of it (pages.ts says otherwise of what
 * holds no data). Answers are compressed, but for the import's, which are told line by line as the work goes on.
 */
export function headers(app: Express, { isSecure }: { readonly isSecure: boolean }): void {
  app.use((_, response, next) => {
    response.locals['nonce'] = randomBytes(16).toString('base64');
    response.set('cache-control', 'no-store');
    next();
  });
  app.use(
    helmet({
      contentSecurityPolicy: policy(isSecure),
      // A form that signs someone out is known by its origin, which `no-referrer` would hide from the server itself.
      referrerPolicy: { policy: 'same-origin' },
      strictTransportSecurity: isSecure,
      xFrameOptions: { action: 'deny' },
    }),
  );
  const isStream = (response: Response) => String(response.getHeader('content-type')).includes('ndjson');
  app.use(compression({ filter: (request, response) => !isStream(response) && compression.filter(request, response) }));
}
