import type { Identity } from '../access/reader.ts';
import type { Audit } from './audit.ts';
import type { Way } from './entry.ts';

/** Puts on record that someone tried what their roles do not let them. @param asked ids of persons in it */
export const recordRefusal = (
  audit: Audit,
  { name, roles }: Identity,
  { way, question, asked }: { readonly way: Way; readonly question: string; readonly asked: readonly string[] },
): Promise<void> =>
  audit.record({
    who: name,
    roles: [...roles].sort(),
    reason: null,
    way,
    questions: [{ name: question, arguments: asked.length > 0 ? { person: asked[0] } : {} }],
    asked,
    persons: [],
    cases: [],
    outcome: 'FORBIDDEN',
  });
