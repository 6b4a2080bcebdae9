import { parseCookie } from 'cookie';
import type { CookieOptions, Request, Response } from 'express';
import type { JWTPayload } from 'jose';
import { openSeal } from './seal.ts';
import type { SignInSettings } from './settings.ts';

/** One sealed cookie. */
export interface SealedCookie {
  readonly read: (request: Request) => Promise<JWTPayload | null>;
  readonly write: (response: Response, content: JWTPayload) => Promise<void>;
  readonly clear: (response: Response) => void;
}

/**
 * @param name what it is for, and the end of its name
 * @param seconds how long it holds
 */
export function sealedCookie(
  { publicUrl, sessionSecret }: Pick<SignInSettings, 'publicUrl' | 'sessionSecret'>,
  name: string,
  seconds: number,
): SealedCookie {
  const secure = publicUrl.protocol === 'https:';
  // A browser takes `__Host-` from this host alone, and only over https.
  const fullName = `${secure ? '__Host-' : ''}verstrekkingen-${name}`;
  const seal = openSeal(sessionSecret, `${name} at ${publicUrl.origin}`);
  const options: CookieOptions = { httpOnly: true, sameSite: 'lax', secure, path: '/' };
  return {
    async read(request) {
      const sealed = parseCookie(request.get('cookie') ?? '')[fullName];
      return sealed === undefined ? null : seal.open(sealed);
    },
    async write(response, content) {
      response.cookie(fullName, await seal.close(content, seconds), { ...options, maxAge: seconds * 1000 });
    },
    clear: (response) => void response.clearCookie(fullName, options),
  };
}
