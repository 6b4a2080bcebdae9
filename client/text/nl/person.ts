export const text = {
  views: 'Weergaven van deze persoon',
  tabs: { flow: 'Stroom', scope: 'Wie heeft wat', recall: 'Terughalen' },
  day: {
    label: 'Peildatum',
    today: 'Vandaag',
    previous: 'Vorige verstrekking: {{day}}',
    next: 'Volgende verstrekking: {{day}}',
    noPrevious: 'Geen eerdere verstrekking',
    noNext: 'Geen latere verstrekking',
    place_one: '{{at}} van {{count}} dag',
    place_other: '{{at}} van {{count}} dagen',
    placeMeans: 'Zoveel dagen met een verstrekking liggen op of voor de peildatum.',
  },
  export: {
    button: 'Stroom exporteren',
    csv: 'CSV, voor een rekenblad',
    json: 'JSON, alles met bewijs',
    graphml: 'GraphML, voor een graafprogramma',
    'prov-json': 'PROV-JSON, als herkomst (W3C)',
  },
};

declare module '../resources.ts' {
  interface Resources {
    person: typeof text;
  }
}
