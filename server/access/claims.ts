import { allRoles, type Identity, type Role } from './reader.ts';
import type { SignInSettings } from './settings.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** @param path a claim's own name, dots and all, or the way to it through objects */
function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Claims)[key] : undefined,
      claims,
    );
}

/** A list of names, or one text of names between spaces. What is no role here is left out. */
function rolesIn(value: unknown): ReadonlySet<Role> {
  const named: readonly unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/\s+/) : [];
  return new Set(allRoles.filter((role) => named.includes(role)));
}

const nameIn = (claims: Claims, path: string): string | null => {
  const name = claimAt(claims, path);
  return typeof name === 'string' && name.trim() !== '' ? name : null;
};

type Names = Pick<SignInSettings, 'rolesClaim' | 'nameClaim'>;

/** Whether the claims themselves tell the roles and the name. */
export const tellsAll = (claims: Claims, { rolesClaim, nameClaim }: Names): boolean =>
  claimAt(claims, rolesClaim) !== undefined && nameIn(claims, nameClaim) !== null;

/** Who someone is by claims that were checked. */
export const identityIn = (claims: Claims & { readonly sub: string }, { rolesClaim, nameClaim }: Names): Identity => ({
  name: nameIn(claims, nameClaim) ?? claims.sub,
  roles: rolesIn(claimAt(claims, rolesClaim)),
  signedIn: true,
});
