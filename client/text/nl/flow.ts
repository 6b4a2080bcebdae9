export const text = {
  what: 'de verstrekkingen',
  zoom: { in: 'Inzoomen', out: 'Uitzoomen', fit: 'Alles in beeld' },
  picture:
    'Verstrekkingen van gegevens van {{person}}: {{services}} diensten in {{disclosures}} verstrekkingen. De tabel ernaast zegt hetzelfde.',
  label: {
    link: '{{symbol}} {{hop}} · {{day}}',
    possible: 'mogelijk · stap {{hop}}',
    via: 'via {{partnership}}',
    bundle: '{{symbol}} {{count}} verstrekkingen',
  },
  noAuthorisation: 'geen toestemming',
  ignored: 'Een deel van het adres was niet bruikbaar en is weggelaten: {{names}}.',
  nothing: { title: 'Niets verstrekt', text: 'Van deze persoon is geen verstrekking vastgelegd.' },
  nothingYet: 'Op deze dag was er nog niets verstrekt. Kies een latere dag.',
  facts: {
    disclosures_one: '{{count}} verstrekking',
    disclosures_other: '{{count}} verstrekkingen',
    known_one: 'bij {{count}} dienst',
    known_other: 'bij {{count}} diensten',
    possible_one: '{{count}} mogelijk',
    possible_other: '{{count}} mogelijk',
  },
  hops: 'Stappen',
  tabs: { label: 'Verstrekkingen en diensten', edges: 'Verstrekkingen', services: 'Diensten' },
  none: 'geen',
  edges: {
    caption: 'Verstrekkingen, dichtstbij eerst',
    none: 'Geen verstrekkingen',
    hop: 'Stap',
    day: 'Dag',
    from: 'Van',
    to: 'Aan',
    reach: 'Bereik',
    authorisation: 'Toestemming',
    verdict: 'Oordeel',
    disclosure: 'Nummer',
  },
  services: {
    caption: 'Diensten, dichtstbij eerst',
    none: 'Geen diensten',
    service: 'Dienst',
    country: 'Land',
    reach: 'Bereik',
    hops: 'Stap',
    received: 'Eerst ontvangen',
    via: 'Via',
    risk: 'verhoogd risicoprofiel',
  },
  only: { pair: 'Alleen {{from}} → {{to}}', clear: 'Toon alles' },
  panel: { back: 'Terug naar de lijst', title: 'Verstrekking' },
  legend: {
    title: 'Legenda',
    own: 'Eigen dienst',
    foreign: 'Buitenlandse dienst',
    risk: 'Verhoogd risicoprofiel',
    possible: 'Mogelijk bereik',
    label: 'Label: oordeel, stap · dag, toestemming',
  },
  time: {
    label: 'Dag waarop de stand wordt getoond',
    asOf: 'Stand op {{day}}',
    today: 'Stand van vandaag, {{day}}',
    todayShort: 'vandaag',
    play: 'Speel af',
    pause: 'Stop',
    previous: 'Vorige dag met een verstrekking',
    next: 'Volgende dag met een verstrekking',
    pick: 'Dag',
    tick_one: '{{day}}: {{count}} verstrekking',
    tick_other: '{{day}}: {{count}} verstrekkingen',
  },
};

declare module '../resources.ts' {
  interface Resources {
    flow: typeof text;
  }
}
