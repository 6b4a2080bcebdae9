import { statement } from '../../graph/statement.ts';

/** Every service that was a member of a partnership on some day up to `asOf`. */
export const membersOf = statement<{ service: string; kind: 'OWN' | 'FOREIGN' }>('exposure/members');
