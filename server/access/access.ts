import type { Express, Request } from 'express';
import { ProductError } from '../errors.ts';
import { identityIn } from './claims.ts';
import { refuseCrossSite } from './cross-site.ts';
import { NotSignedIn } from './not-signed-in.ts';
import { openProvider } from './provider.ts';
import { allRoles, type Identity, localReader } from './reader.ts';
import { openSession } from './session.ts';
import { isLoopback, type SignInSettings } from './settings.ts';
import { signInRoutes } from './sign-in.ts';
import { checkToken } from './token.ts';

/** How it is known who asks. */
export interface Access {
  /**
   * @throws NotSignedIn where nobody is signed in, ProductError FORBIDDEN for a request that another site made, and
   * UNAVAILABLE where the provider must be asked and does not answer
   */
  readonly identify: (request: Request) => Promise<Identity>;
  /** The routes by which people sign in and out. */
  readonly routes: (app: Express) => void;
  /** Whether the page is reached over https. */
  readonly isSecure: boolean;
  /** One sentence for whoever starts the server. */
  readonly notice: string;
}

/** The name that a browser believes it speaks to, without a port. */
const hostOf = (request: Request): string => {
  const address = `http://${request.get('host') ?? ''}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
};

/** Without sign-in: whoever sits at this machine is one user. */
export const localAccess: Access = {
  async identify(request) {
    // A page elsewhere can have its own name lead to this machine, and would then be of the same site.
    if (!isLoopback(hostOf(request))) {
      throw new ProductError('FORBIDDEN', 'Without sign-in this is only there at 127.0.0.1 or localhost.');
    }
    refuseCrossSite(request, [`http://${request.get('host')}`]);
    return { name: localReader.name, roles: new Set(allRoles), signedIn: false };
  },
  routes: () => {},
  isSecure: false,
  notice:
    'Nobody signs in: whoever uses this machine is one user with every role. OIDC_ISSUER and its like change that.',
};

/** With sign-in: a session of the page, or an access token of a script. */
function signInAccess(settings: SignInSettings): Access {
  const provider = openProvider(settings);
  const session = openSession(settings);
  return {
    async identify(request) {
      const header = request.get('authorization');
      if (header !== undefined) {
        const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
        if (token === undefined) throw new NotSignedIn('Send an access token as "Authorization: Bearer TOKEN".');
        return identityIn(await checkToken(await provider(), token, settings.audience), settings);
      }
      const identity = await session.read(request);
      if (!identity) throw new NotSignedIn('Nobody is signed in. Sign in at /sign-in, or send an access token.');
      refuseCrossSite(request, [settings.publicUrl.origin]);
      return identity;
    },
    routes: (app) => signInRoutes(app, settings, provider, session),
    isSecure: settings.publicUrl.protocol === 'https:',
    notice: `People sign in at ${settings.issuer.href}; the page is at ${settings.publicUrl.origin}.`,
  };
}

/**
 * @param signIn null without sign-in
 * @param host where the server will listen
 * @throws Error where anyone on a network could reach it without signing in
 */
export function openAccess({
  host,
  signIn,
}: {
  readonly host: string;
  readonly signIn: SignInSettings | null;
}): Access {
  if (signIn) return signInAccess(signIn);
  if (isLoopback(host)) return localAccess;
  throw new Error(
    `Without sign-in nothing may listen where others can reach it: HOST is "${host}". Leave HOST away, or set up sign-in ` +
      'with OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_AUDIENCE, PUBLIC_URL and SESSION_SECRET.',
  );
}
