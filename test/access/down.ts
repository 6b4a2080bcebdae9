import { unavailable } from '../../server/errors.ts';
import type { Graph } from '../../server/graph/graph.ts';

const refuse = async () => {
  throw unavailable('The database is down.');
};

/** A database that is down: who is let through meets that, who isn't is told so before it is asked. */
export const down: Graph = {
  engine: 'embedded',
  read: refuse,
  write: refuse,
  explain: refuse,
  copyTo: null,
  ping: refuse,
  close: async () => {},
};
