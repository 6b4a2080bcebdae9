export const text = {
  menu: 'Afbeelding bewaren',
  svg: 'Afbeelding bewaren als SVG',
  png: 'Afbeelding bewaren als PNG',
  failed: 'De afbeelding kon niet worden bewaard. Probeer het opnieuw als zij er is.',
  webgl: 'Tekenen met de grafische kaart (WebGL)',
  made: '{{day}} · gemaakt op {{made}}',
};

declare module '../resources.ts' {
  interface Resources {
    'picture-file': typeof text;
  }
}
