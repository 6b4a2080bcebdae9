import { type EntityKind, EntityLink } from '../ui/entity-link.tsx';
import styles from './page.module.css';

interface IdLinkProps {
  readonly kind: EntityKind;
  readonly id: string;
}

/** A link that is told by its number, which is never broken over lines. */
export const IdLink = ({ kind, id }: IdLinkProps) => (
  <span className={styles['id']}>
    <EntityLink kind={kind} id={id} />
  </span>
);
