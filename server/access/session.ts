import type { Request, Response } from 'express';
import { sealedCookie } from './cookies.ts';
import { allRoles, type Identity } from './reader.ts';
import type { SignInSettings } from './settings.ts';

/** Seconds that someone stays signed in: a working day. Roles that are taken away meanwhile hold until then. */
const life = 8 * 60 * 60;

export interface Session {
  readonly read: (request: Request) => Promise<Identity | null>;
  readonly write: (response: Response, identity: Identity) => Promise<void>;
  readonly clear: (response: Response) => void;
}

/** Who is signed in, in a cookie that only this server can read. */
export function openSession(settings: Pick<SignInSettings, 'publicUrl' | 'sessionSecret'>): Session {
  const cookie = sealedCookie(settings, 'session', life);
  return {
    async read(request) {
      const content = await cookie.read(request);
      const { name, roles } = content ?? {};
      if (typeof name !== 'string' || !Array.isArray(roles)) return null;
      return { name, roles: new Set(allRoles.filter((role) => roles.includes(role))), signedIn: true };
    },
    write: (response, { name, roles }) => cookie.write(response, { name, roles: [...roles] }),
    clear: cookie.clear,
  };
}
