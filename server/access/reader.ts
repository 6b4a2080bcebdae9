/** What someone may do: an investigator sees assigned cases, a reviewer everything, an analyst no names, an administrator imports. */
export type Role = 'investigator' | 'reviewer' | 'analyst' | 'administrator';

/** Who asks, and what is there for them. */
export interface Reader {
  /** The name that they signed in with: the author of what they write down, and `who` in the audit log. */
  readonly name: string;
  readonly roles: ReadonlySet<Role>;
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
  roles: new Set(['investigator', 'reviewer', 'analyst', 'administrator']),
  investigator: null,
  names: true,
  reason: null,
};
