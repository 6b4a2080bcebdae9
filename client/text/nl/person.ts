export const text = {
  views: 'Weergaven van deze persoon',
  tabs: { flow: 'Stroom', scope: 'Wie heeft wat', recall: 'Terughalen', audit: 'Wie keek er' },
  day: 'Peildatum',
  export: {
    button: 'Stroom exporteren',
    dossier: 'Dossier (PDF)',
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
