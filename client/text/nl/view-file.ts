export const text = {
  menu: 'Weergave bewaren of afdrukken',
  svg: 'Weergave bewaren als SVG',
  png: 'Weergave bewaren als PNG',
  print: 'Weergave afdrukken',
  drawing: 'De hele weergave wordt getekend…',
  failed: 'De weergave kon niet worden bewaard. Probeer het opnieuw.',
  unfinished: 'De weergave wordt nog geladen, of kon niet worden geladen. Probeer het opnieuw als zij er is.',
  reduced:
    'De weergave is zo groot dat zij als PNG is verkleind tot {{percent}}% van haar grootte op het scherm. Als SVG blijft zij scherp.',
};

declare module '../resources.ts' {
  interface Resources {
    'view-file': typeof text;
  }
}
