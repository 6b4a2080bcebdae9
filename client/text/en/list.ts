import type { text as nl } from '../nl/list.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  nothing: 'Nothing meets these filters.',
  clear: 'Clear the filters',
  find: 'Find',
  findHint: 'number or name',
  findId: 'number',
};
