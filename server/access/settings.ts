/** How people sign in, by OpenID Connect. */
export interface SignInSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** null for a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | null;
  /** Whom an access token that a script sends must be meant for. */
  readonly audience: string;
  /** Where the roles stand among the claims; dots lead into an object, as in `realm_access.roles`. */
  readonly rolesClaim: string;
  /** Where the name stands; `sub` where there is none. */
  readonly nameClaim: string;
  /** Where the page is reached, without a path. */
  readonly publicUrl: URL;
  readonly sessionSecret: string;
}

const required = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_AUDIENCE', 'PUBLIC_URL', 'SESSION_SECRET'] as const;
const optional = ['OIDC_CLIENT_SECRET', 'OIDC_ROLES_CLAIM', 'OIDC_NAME_CLAIM'] as const;
const shortestSecret = 32;

const list = new Intl.ListFormat('en');

/** @param host a name or address, as in a URL or as to listen on */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);

function webAddress(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname))) return url;
  throw new Error(`${name} must be an https address, or an http one of this machine itself; it is "${text}".`);
}

function publicAddress(text: string): URL {
  const url = webAddress('PUBLIC_URL', text);
  if (url.href === `${url.origin}/`) return url;
  throw new Error(`PUBLIC_URL must be an address without a path, such as ${url.origin}; it is "${text}".`);
}

/**
 * @param env variables as `process.env` has them; an empty one counts as absent
 * @returns null where none of the variables is set
 * @throws Error with a sentence that names what is missing or wrong; never with a secret in it
 */
export function readSignIn(env: Readonly<Record<string, string | undefined>>): SignInSettings | null {
  if (![...required, ...optional].some((name) => env[name])) return null;
  const missing = required.filter((name) => !env[name]);
  if (missing.length > 0) {
    const verb = missing.length === 1 ? 'is' : 'are';
    throw new Error(`Sign-in is set up by halves: ${list.format(missing)} ${verb} missing. Set all of it, or none.`);
  }
  const get = (name: string): string => env[name] ?? '';
  const sessionSecret = get('SESSION_SECRET');
  if (sessionSecret.length < shortestSecret) {
    throw new Error(`SESSION_SECRET must have at least ${shortestSecret} characters; it has ${sessionSecret.length}.`);
  }
  return {
    issuer: webAddress('OIDC_ISSUER', get('OIDC_ISSUER')),
    clientId: get('OIDC_CLIENT_ID'),
    clientSecret: env['OIDC_CLIENT_SECRET'] || null,
    audience: get('OIDC_AUDIENCE'),
    rolesClaim: env['OIDC_ROLES_CLAIM'] || 'roles',
    nameClaim: env['OIDC_NAME_CLAIM'] || 'preferred_username',
    publicUrl: publicAddress(get('PUBLIC_URL')),
    sessionSecret,
  };
}
