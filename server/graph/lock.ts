import type { Transaction } from './graph.ts';
import { statement } from './statement.ts';

const lockStatement = statement<never>('lock/lock');

/**
 * Has transactions that do the same thing take turns, each seeing what the one before it wrote: an import that checks
 * its rules on what is stored, or a numbering of what is added.
 */
export async function lock(transaction: Transaction, what: 'import' | 'numbering'): Promise<void> {
  await transaction.run(lockStatement, { what, takenBy: `${process.pid}` });
}
