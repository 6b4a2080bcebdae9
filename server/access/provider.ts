import { createRemoteJWKSet, type RemoteJWKSet } from 'jose';
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  clockTolerance,
  discovery,
  None,
} from 'openid-client';
import { unavailable } from '../errors.ts';
import type { SignInSettings } from './settings.ts';

/** Seconds that the provider's clock and ours may differ. */
export const tolerance = 30;

/** A signature that only the holder of a private key can make: never `none`, nor a secret that both sides know. */
export const algorithms: readonly string[] = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

/** What the provider tells of itself. */
export interface Provider {
  readonly configuration: Configuration;
  readonly issuer: string;
  /** Its public keys; asked again when a token names one that is not among them, at most once in 5 s. */
  readonly keys: RemoteJWKSet;
}

export const noProvider = (cause: unknown) =>
  unavailable('The sign-in provider does not answer. Try again in a moment.', cause);

/** With a secret, in the way that the provider says it takes; without one, PKCE alone proves that it is us. */
function authentication(secret: string | null): ClientAuth {
  if (secret === null) return None();
  return (server, client, body, headers) => {
    const ways = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    const way = ways.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost;
    return way(secret)(server, client, body, headers);
  };
}

async function discover({ issuer, clientId, clientSecret }: SignInSettings): Promise<Provider> {
  const metadata = { [clockTolerance]: tolerance };
  const configuration = await discovery(issuer, clientId, metadata, authentication(clientSecret), {
    execute: issuer.protocol === 'http:' ? [allowInsecureRequests] : [],
  });
  const { jwks_uri: keysAt, issuer: named } = configuration.serverMetadata();
  if (keysAt === undefined) throw new Error('The sign-in provider publishes no keys.');
  return { configuration, issuer: named, keys: createRemoteJWKSet(new URL(keysAt), { cooldownDuration: 5_000 }) };
}

/**
 * Asks the provider about itself when that is first needed, and again as long as it did not answer: this server starts
 * without it.
 * @returns throws ProductError UNAVAILABLE where it does not answer
 */
export function openProvider(settings: SignInSettings): () => Promise<Provider> {
  let asked: Promise<Provider> | undefined;
  return () => {
    asked ??= discover(settings).catch((cause) => {
      asked = undefined;
      throw noProvider(cause);
    });
    return asked;
  };
}
