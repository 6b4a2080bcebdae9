import type { Graph, Parameters } from '../graph/graph.ts';
import type { Reader } from './reader.ts';

/**
 * The graph as it is there for one reader. Whatever is asked of it, reading or writing, takes with it who asks:
 * `$investigator` (null: all is there) and `$names` (whether names of persons are told), so no question can forget them.
 * What they mean stands in each statement, not here (cypher/README.md).
 */
export function graphFor(graph: Graph, { investigator, names }: Pick<Reader, 'investigator' | 'names'>): Graph {
  const asked = (parameters: Parameters = {}): Parameters => ({ ...parameters, investigator, names });
  return {
    ...graph,
    read: (statement, parameters) => graph.read(statement, asked(parameters)),
    write: (work, options) =>
      graph.write(
        (transaction) => work({ run: (statement, parameters) => transaction.run(statement, asked(parameters)) }),
        options,
      ),
  };
}
