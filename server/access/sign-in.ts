import type { Express, Response } from 'express';
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { ProductError } from '../errors.ts';
import { logFault } from '../log.ts';
import { isOwnAddress } from '../own-address.ts';
import { type Claims, identityIn, tellsAll } from './claims.ts';
import { sealedCookie } from './cookies.ts';
import { refuseCrossSite } from './cross-site.ts';
import { NotSignedIn } from './not-signed-in.ts';
import type { Provider } from './provider.ts';
import type { Identity } from './reader.ts';
import type { Session } from './session.ts';
import type { SignInSettings } from './settings.ts';
import { checkToken } from './token.ts';

const callback = '/sign-in/callback';

/** Seconds in which someone must have signed in at the provider. */
const patience = 10 * 60;

/** Characters of an address to come back to: it travels in a cookie, which holds 4 kB. */
const longestAddress = 2_000;

/** @returns the address as one of this page's own, whatever was given: never one elsewhere, nor one that signs in again */
function ownAddress(to: unknown, { origin }: URL): string {
  if (typeof to !== 'string' || to.length > longestAddress || !isOwnAddress(to)) return '/';
  const { pathname, search, hash } = new URL(to, origin);
  return pathname.startsWith('/sign-in') ? '/' : `${pathname}${search}${hash}`;
}

/** The user's own page: what happened, and the way on. */
function tell(response: Response, status: number, nl: string, en: string): void {
  response
    .status(status)
    .type('html')
    .send(`<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Verstrekkingen</title></head>
<body>
<main>
<h1>${nl}</h1>
<p lang="en">${en}</p>
<p><a href="/sign-in">Opnieuw inloggen</a> · <a href="/sign-in" lang="en">Sign in again</a></p>
</main>
</body>
</html>
`);
}

interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly to: string;
}

const begun = (content: Claims | null): Begun | null => {
  const { state, nonce, verifier, to } = content ?? {};
  const texts = [state, nonce, verifier, to].every((text) => typeof text === 'string');
  return texts ? ({ state, nonce, verifier, to } as Begun) : null;
};

/**
 * Ends a sign-in: has the provider make tokens of the code, and checks them.
 * @param address at which the provider sent the browser back
 */
async function whoSignedIn(
  settings: SignInSettings,
  provider: Provider,
  address: URL,
  start: Begun,
): Promise<Identity> {
  const { configuration } = provider;
  const tokens = await authorizationCodeGrant(configuration, address, {
    expectedState: start.state,
    expectedNonce: start.nonce,
    pkceCodeVerifier: start.verifier,
    idTokenExpected: true,
  });
  // openid-client trusts the connection for the signature of this token; a signature is checked all the same.
  const claims = await checkToken(provider, tokens.id_token ?? '', settings.clientId);
  const { userinfo_endpoint: more } = configuration.serverMetadata();
  if (tellsAll(claims, settings) || more === undefined) return identityIn(claims, settings);
  const userInfo = await fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return identityIn({ ...userInfo, ...claims }, settings);
}

/**
 * GET /sign-in?to=ADDRESS leads to the provider, which leads back to /sign-in/callback and so to the address (authorization
 * code flow with PKCE, state and nonce). POST /sign-out ends the session here; at the provider it goes on.
 */
export function signInRoutes(
  app: Express,
  settings: SignInSettings,
  provider: () => Promise<Provider>,
  session: Session,
): void {
  const { publicUrl } = settings;
  const start = sealedCookie(settings, 'sign-in', patience);

  app.get('/sign-in', async (request, response) => {
    const begin: Begun = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      to: ownAddress(request.query['to'], publicUrl),
    };
    try {
      const { configuration } = await provider();
      const address = buildAuthorizationUrl(configuration, {
        redirect_uri: new URL(callback, publicUrl).href,
        scope: 'openid profile',
        state: begin.state,
        nonce: begin.nonce,
        code_challenge: await calculatePKCECodeChallenge(begin.verifier),
        code_challenge_method: 'S256',
      });
      await start.write(response, { ...begin });
      response.redirect(address.href);
    } catch (error) {
      logFault(error);
      tell(response, 503, 'De inlogdienst antwoordt niet.', 'The sign-in provider does not answer.');
    }
  });

  app.get(callback, async (request, response) => {
    const begin = begun(await start.read(request));
    start.clear(response);
    if (!begin) {
      tell(
        response,
        401,
        'Het inloggen duurde te lang of begon elders.',
        'Signing in took too long, or began elsewhere.',
      );
      return;
    }
    try {
      const address = new URL(request.originalUrl, publicUrl);
      await session.write(response, await whoSignedIn(settings, await provider(), address, begin));
      response.redirect(new URL(begin.to, publicUrl).href);
    } catch (error) {
      logFault(error);
      const isDown = error instanceof ProductError && !(error instanceof NotSignedIn);
      tell(response, isDown ? 503 : 401, 'Het inloggen is niet gelukt.', 'Signing in did not succeed.');
    }
  });

  app.post('/sign-out', (request, response) => {
    try {
      refuseCrossSite(request, [publicUrl.origin]);
    } catch (error) {
      if (!(error instanceof ProductError)) throw error;
      response.status(403).type('text').send(`${error.message}\n`);
      return;
    }
    session.clear(response);
    response.status(204).end();
  });
}
