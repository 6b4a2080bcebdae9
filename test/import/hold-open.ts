import { openEmbedded } from '../../server/graph/embedded.ts';

/** Holds an embedded database open, as a server does, until its standard input ends. */
const [path = ''] = process.argv.slice(2);
const graph = await openEmbedded(path);
console.log('open');
process.stdin.resume();
process.stdin.once('end', () => void graph.close());
