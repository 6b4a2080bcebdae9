import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { Claims } from './claims.ts';
import { NotSignedIn } from './not-signed-in.ts';
import { algorithms, noProvider, type Provider, tolerance } from './provider.ts';

const { JWTExpired, JWTClaimValidationFailed, JWSSignatureVerificationFailed, JOSEAlgNotAllowed } = errors;
const { JOSENotSupported, JWSInvalid, JWTInvalid, JWKSNoMatchingKey, JWKSMultipleMatchingKeys } = errors;

/** What is wrong with a token itself; every other failure is the provider's. */
const faults = [
  JWTExpired,
  JWTClaimValidationFailed,
  JWSSignatureVerificationFailed,
  JOSEAlgNotAllowed,
  JOSENotSupported,
  JWSInvalid,
  JWTInvalid,
  JWKSNoMatchingKey,
  JWKSMultipleMatchingKeys,
];

function whatIsWrong(error: unknown): string {
  if (error instanceof JWTExpired) return 'The token has expired.';
  if (error instanceof JWTClaimValidationFailed) {
    if (error.claim === 'nbf') return 'The token is not valid yet.';
    if (error.claim === 'aud') return 'The token is not meant for this server.';
    if (error.claim === 'iss') return 'The token comes from another provider.';
    return `The claim ${error.claim} of the token is missing or not right.`;
  }
  if (error instanceof JWSSignatureVerificationFailed || error instanceof JWKSNoMatchingKey) {
    return "The token is not signed with a key of this server's sign-in provider.";
  }
  if (error instanceof JOSEAlgNotAllowed) return 'The token is signed in a way that is not accepted.';
  return 'This is no token that can be read.';
}

/**
 * Checks a signed token of the provider: signature, algorithm, issuer, audience and times.
 * @param audience whom it must be meant for
 * @throws NotSignedIn that says what is wrong with it, ProductError UNAVAILABLE where the keys can't be had
 */
export async function checkToken(
  { issuer, keys }: Pick<Provider, 'issuer' | 'keys'>,
  token: string,
  audience: string,
): Promise<Claims & { readonly sub: string }> {
  const { sub, ...claims }: JWTPayload = await jwtVerify(token, keys, {
    issuer,
    audience,
    algorithms: [...algorithms],
    clockTolerance: tolerance,
    requiredClaims: ['exp', 'sub'],
  }).then(
    ({ payload }) => payload,
    (error: unknown) => {
      if (faults.some((fault) => error instanceof fault)) throw new NotSignedIn(whatIsWrong(error), { cause: error });
      throw noProvider(error);
    },
  );
  if (typeof sub !== 'string' || sub === '') throw new NotSignedIn('The claim sub of the token is not right.');
  return { ...claims, sub };
}
