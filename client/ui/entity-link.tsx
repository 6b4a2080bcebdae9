import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** The kinds of things that can have a view, by the path that their view's route has. */
const paths = {
  Person: '/person/$person',
  Service: '/service/$service',
  Partnership: '/partnership/$partnership',
  Authorisation: '/authorisation/$authorisation',
  Disclosure: '/disclosure/$disclosure',
  WeighingNote: '/weighing-note/$weighingNote',
} as const;

export type EntityKind = keyof typeof paths;

/** @returns the address of a thing's view; null when no feature has made one for its kind */
export function useAddressOf(): (kind: string, id: string) => string | null {
  const { routesByPath } = useRouter();
  return (kind, id) => {
    const path = kind in paths ? paths[kind as EntityKind] : null;
    if (!path || !(path in routesByPath)) return null;
    return path.replace(/\$\w+/, encodeURIComponent(id));
  };
}

interface EntityLinkProps {
  readonly kind: EntityKind;
  readonly id: string;
  /** Absent: the id. */
  readonly children?: ReactNode;
}

/** A link to the view of a thing; plain text as long as there is no view for its kind. */
export function EntityLink({ kind, id, children = id }: EntityLinkProps) {
  const address = useAddressOf()(kind, id);
  return address ? <Link to={address}>{children}</Link> : <span>{children}</span>;
}
