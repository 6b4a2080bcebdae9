import { openLog } from '../../server/audit/log.ts';

/** Adds entries at full speed, and tells on its standard output the sequence of each that was taken for written. */
const [dataDir = ''] = process.argv.slice(2);
const log = await openLog(dataDir);
let next = log.standing().size;
const one = async (): Promise<void> => {
  while (true) {
    const number = next;
    next += 1;
    const persons = Array.from({ length: number % 50 }, (_, index) => `P${index}`).sort();
    const question = { name: 'flow', arguments: { number } };
    const happening = { who: 'iemand', roles: [], way: 'API', questions: [question], asked: [], persons } as const;
    await log.record({ ...happening, cases: [], reason: null, outcome: 'ANSWERED' });
    process.stdout.write(`${number}\n`);
  }
};
await Promise.all(Array.from({ length: 8 }, one));
