import type { text as nl } from '../nl/picture-file.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  menu: 'Keep the picture',
  svg: 'Keep the picture as SVG',
  png: 'Keep the picture as PNG',
  failed: 'The picture could not be kept. Try again when it is there.',
  webgl: 'Draw with the graphics card (WebGL)',
  made: '{{day}} · made on {{made}}',
};
