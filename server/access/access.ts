import type { Express, Request } from 'express';
import { allRoles, type Identity, localReader } from './reader.ts';

/** How it is known who asks. */
export interface Access {
  /**
   * @throws NotSignedIn where nobody is signed in, ProductError FORBIDDEN for a request that another site made, and
   * UNAVAILABLE where the provider must be asked and does not answer
   */
  readonly identify: (request: Request) => Promise<Identity>;
  /** The routes by which people sign in and out. */
  readonly routes: (app: Express) => void;
}

/** Without sign-in: whoever sits at this machine is one user. */
export const localAccess: Access = {
  identify: async () => ({ name: localReader.name, roles: new Set(allRoles), signedIn: false }),
  routes: () => {},
};
