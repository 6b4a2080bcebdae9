export const text = {
  what: 'de paden',
  tab: 'Paden',
  from: 'Van',
  to: 'Naar',
  anywhere: 'waar het begon',
  choose: 'kies een dienst',
  which: 'Welke paden',
  shortest: 'Kortste',
  all: 'Alle',
  anyone: 'Ook van andere personen',
  ask: {
    title: 'Langs welke weg kwam het daar?',
    text: 'Kies naar welke dienst. Elk pad toont per stap de dag en het oordeel, en licht op in het beeld.',
  },
  none: {
    title: 'Geen pad',
    text: 'Op deze dag kwam niets van {{from}} bij {{to}} door verstrekkingen die op elkaar volgen.',
    anywhere: 'Op deze dag had {{to}} niets ontvangen door verstrekkingen die op elkaar volgen.',
  },
  found_one: '{{count}} pad',
  found_other: '{{count}} paden',
  more: 'De eerste {{count}}; er zijn er meer.',
  name: 'Pad {{number}}',
  steps_one: '{{count}} stap',
  steps_other: '{{count}} stappen',
  show: 'Licht alleen dit pad op',
  showAll: 'Licht alle paden op',
  notDrawn_one: '{{count}} stap is nu niet in beeld.',
  notDrawn_other: '{{count}} stappen zijn nu niet in beeld.',
  here: 'Paden hierheen',
  onwards: 'Paden hiervandaan',
};

declare module '../resources.ts' {
  interface Resources {
    paths: typeof text;
  }
}
