import type { Audit } from '../../server/audit/audit.ts';
import type { Happening } from '../../server/audit/entry.ts';
import { unavailable } from '../../server/errors.ts';

/** A log in memory, for what is no test of the log itself. */
export interface Listed extends Audit {
  readonly happenings: readonly Happening[];
}

const notKept = async (): Promise<never> => {
  throw unavailable('This log is a list in a test.');
};

/** @param record what else is done with each, before it is taken for written */
export function listed(record: (happening: Happening) => Promise<void> = async () => {}): Listed {
  const happenings: Happening[] = [];
  const close = async () => {};
  return {
    happenings,
    async record(what) {
      const happening = typeof what === 'function' ? await what() : what;
      await record(happening);
      happenings.push(happening);
    },
    find: () => [],
    entries: async () => [],
    standing: () => ({ size: happenings.length, root: '', publicKey: '' }),
    verify: async () => ({ holds: true, sentence: '' }),
    checkpoint: notKept,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Puts nothing on record and looks nothing up for it: for what is asked very often, or measured without its log. */
export const unaudited: Audit = { ...listed(), record: async () => {} };
