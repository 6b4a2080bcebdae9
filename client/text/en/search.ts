import type { text as nl } from '../nl/search.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  label: 'Search',
  placeholder: 'Search by name or number',
  searching: 'Searching…',
  nothing: 'Nothing found. Try a part of the name, or the number.',
  found_one: '{{count}} found',
  found_other: '{{count}} found',
  failed: 'Searching does not work now. Try again in a moment.',
};
