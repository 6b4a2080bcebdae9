/** What someone may do: an investigator sees assigned cases, a reviewer everything, an analyst no names, an administrator imports. */
export type Role = 'investigator' | 'reviewer' | 'analyst' | 'administrator';

export const allRoles: readonly Role[] = ['investigator', 'reviewer', 'analyst', 'administrator'];

/** Who asks, and with which roles. */
export interface Identity {
  /** The name that they signed in with: the author of what they write down, and `who` in the audit log. */
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
  /** False only without sign-in, for whoever sits at this machine. */
  readonly signedIn: boolean;
}

/** Who asks, and what is there for them. */
export interface Reader extends Identity {
  /** Only persons of the cases assigned to this investigator are there; null: everyone is. */
  readonly investigator: string | null;
  /** Whether the names of persons are told. */
  readonly names: boolean;
  /** Why they look, or for which case, as they gave it; null where they gave none. */
  readonly reason: string | null;
}

/** Without sign-in whoever sits at this machine is one user, with every role. */
export const localReader: Reader = {
  name: 'lokale gebruiker',
  roles: new Set(allRoles),
  signedIn: false,
  investigator: null,
  names: true,
  reason: null,
};

/**
 * What is there for someone by their roles. Several roles add up as far as one reader can say it: a reviewer or an
 * analyst sees every row; names come with them for a reviewer who gives a reason, and for an investigator who sees no
 * more than assigned cases.
 */
export function readerFor(identity: Identity, reason: string | null): Reader {
  if (!identity.signedIn) return { ...localReader, reason };
  const { name, roles } = identity;
  const seesEveryone = roles.has('reviewer') || roles.has('analyst');
  const names = roles.has('reviewer') ? reason !== null : roles.has('investigator') && !roles.has('analyst');
  return { name, roles, signedIn: true, investigator: seesEveryone ? null : name, names, reason };
}
