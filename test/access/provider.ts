import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import Provider, { type Configuration } from 'oidc-provider';

export const clientId = 'verstrekkingen';
export const clientSecret = 'geheim-van-de-pagina';
export const audience = 'urn:verstrekkingen';

/** A key of the provider: what it signs with, and what it publishes. */
interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

async function newKey(kid: string): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  return { kid, privateKey, publicKey, jwk: { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'RS256' } };
}

interface ProviderOptions {
  /** Where the page that is signed in to is reached. */
  readonly publicUrl: string;
  /** The roles of someone, or of a script, by name; whoever is not here has none. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
  /** Whether the page is a public client, without a secret. */
  readonly isPublic?: boolean;
  /** Whether the ID token itself tells the claims, or only the userinfo endpoint. */
  readonly inIdToken?: boolean;
}

function configurationOf({ publicUrl, roles, isPublic, inIdToken }: ProviderOptions, jwk: JWK): Configuration {
  const scripts = Object.keys(roles).map((name) => ({
    client_id: name,
    client_secret: `geheim-van-${name}`,
    redirect_uris: [],
    response_types: [],
    grant_types: ['client_credentials'],
  }));
  return {
    jwks: { keys: [jwk as never] },
    clients: [
      {
        client_id: clientId,
        redirect_uris: [`${publicUrl}/sign-in/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        ...(isPublic ? { token_endpoint_auth_method: 'none' } : { client_secret: clientSecret }),
      },
      ...scripts,
    ],
    cookies: { keys: ['sleutel van de koekjes'] },
    claims: { openid: ['sub'], profile: ['preferred_username', 'roles'] },
    conformIdTokenClaims: !inIdToken,
    pkce: { required: () => true },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({ sub: `sub-${accountId}`, preferred_username: accountId, roles: roles[accountId] ?? [] }),
    }),
    extraTokenClaims: (_, token) => ({ roles: roles[token.clientId ?? ''] ?? [] }),
    ttl: { AccessToken: 600, ClientCredentials: 600, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        useGrantedResource: () => true,
        getResourceServerInfo: (_, resource) => ({ scope: '', audience: resource, accessTokenFormat: 'jwt' }),
      },
    },
  } as Configuration;
}

export interface TestProvider extends AsyncDisposable {
  readonly issuer: string;
  /** The key that it signs with now. */
  readonly key: () => Key;
  /** How often its keys were asked. */
  readonly keysAsked: () => number;
  /** From now on it knows no key but a new one. */
  readonly rotate: () => Promise<void>;
  /** An access token that it gives a script, as any script gets it. */
  readonly tokenFor: (script: string, resource?: string) => Promise<string>;
  /** A token as it would sign it, with other claims; undefined takes one away. */
  readonly sign: (claims: Readonly<Record<string, unknown>>, by?: Key) => Promise<string>;
}

/** A real OpenID provider on a free loopback port, with its own form to sign in at. */
export async function startProvider(options: ProviderOptions): Promise<TestProvider> {
  let listener: RequestListener = (_, response) => void response.end();
  let keysAsked = 0;
  const server = createServer((request, response) => {
    if (request.url === '/jwks') keysAsked += 1;
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let key = await newKey('first');
  const begin = () => {
    listener = new Provider(issuer, configurationOf(options, key.jwk)).callback();
  };
  begin();
  let rotated = 0;
  return {
    issuer,
    key: () => key,
    keysAsked: () => keysAsked,
    async rotate() {
      rotated += 1;
      key = await newKey(`rotated-${rotated}`);
      begin();
    },
    async tokenFor(script, resource = audience) {
      const answer = await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${btoa(`${script}:geheim-van-${script}`)}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', resource }),
      });
      const { access_token: token } = (await answer.json()) as { access_token?: string };
      if (token === undefined) throw new Error(`The provider gave ${script} no token.`);
      return token;
    },
    sign(claims, by = key) {
      const now = Math.floor(Date.now() / 1000);
      const whole = {
        iss: issuer,
        aud: audience,
        sub: 'rita',
        roles: ['reviewer'],
        iat: now,
        exp: now + 600,
        ...claims,
      };
      return new SignJWT(whole).setProtectedHeader({ alg: 'RS256', kid: by.kid }).sign(by.privateKey);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
