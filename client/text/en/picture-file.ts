import type { text as nl } from '../nl/picture-file.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  menu: 'Keep the picture',
  svg: 'Save as SVG',
  png: 'Save as PNG',
  webgl: 'Draw with the graphics card (WebGL)',
  made: '{{day}} · made on {{made}}',
};
