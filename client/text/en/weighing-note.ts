import type { text as nl } from '../nl/weighing-note.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  what: 'the weighing note',
  noSuch: 'There is no such weighing note',
  noSuchAction: 'Check the address, or look for the note at its service.',
  concerns: 'Concerns',
  rules: 'What it permits and demands',
  others: 'All weighing notes about {{service}}',
  inTime: 'See it in time, beside authorisations and disclosures',
};
