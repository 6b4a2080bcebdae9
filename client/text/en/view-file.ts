import type { text as nl } from '../nl/view-file.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  menu: 'Save or print the view',
  svg: 'Save the view as SVG',
  png: 'Save the view as PNG',
  print: 'Print the view',
  drawing: 'Drawing the whole view…',
  failed: 'The view could not be saved. Try again.',
  unfinished: 'The view is still being loaded, or could not be loaded. Try again when it is there.',
  reduced:
    'The view is so large that the PNG was reduced to {{percent}}% of its size on the screen. As SVG it stays sharp.',
};
