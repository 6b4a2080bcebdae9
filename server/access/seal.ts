import { hkdfSync } from 'node:crypto';
import { EncryptJWT, errors, type JWTPayload, jwtDecrypt } from 'jose';

/** Encrypts what a browser keeps for us, so that it can be neither read nor changed there. */
export interface Seal {
  /** @param seconds how long it can be opened */
  readonly close: (content: JWTPayload, seconds: number) => Promise<string>;
  /** @returns null for what is not ours, was changed, was made for something else, or is too old */
  readonly open: (sealed: string) => Promise<JWTPayload | null>;
}

/**
 * @param secret at least 32 characters
 * @param purpose what is sealed for one can't be opened for another
 */
export function openSeal(secret: string, purpose: string): Seal {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `verstrekkingen ${purpose}`, 32));
  return {
    close: (content, seconds) =>
      new EncryptJWT(content)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setIssuedAt()
        .setExpirationTime(`${seconds}s`)
        .encrypt(key),
    async open(sealed) {
      try {
        const { payload } = await jwtDecrypt(sealed, key, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
          requiredClaims: ['exp'],
        });
        return payload;
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
}
