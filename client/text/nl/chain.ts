export const text = {
  what: 'wat ermee samenhangt',
  title: 'Wat ermee samenhangt',
  down: 'Wat hieruit volgde',
  up: 'Waar dit uit voortkwam',
  none: {
    down: 'Hieruit is op deze dag niets voortgekomen.',
    up: 'Dit is een eerste verstrekking: zij kwam nergens uit voort.',
  },
  caption: {
    down_one: '{{count}} verstrekking stroomafwaarts',
    down_other: '{{count}} verstrekkingen stroomafwaarts',
    up_one: '{{count}} verstrekking stroomopwaarts',
    up_other: '{{count}} verstrekkingen stroomopwaarts',
  },
  distance: 'Afstand',
  day: 'Dag',
  number: 'Nummer',
  ways: 'Van → aan',
  verdict: 'Oordeel',
  others: 'niet over deze persoon',
  and: 'en {{count}} meer',
};

declare module '../resources.ts' {
  interface Resources {
    chain: typeof text;
  }
}
