export const text = {
  from: 'Tijdvak van',
  to: 'tot en met',
  whole: 'Hele tijdvak',
  legend: 'Legenda',
  keys: {
    note: 'Wegingsnotitie',
    authorisation: 'Toestemming van kracht',
    lapsed: 'Ingetrokken: dekt niets meer',
    contradiction: 'Tegenspraak op de gekozen dag',
    day: 'Gekozen dag',
  },
  onward: 'loopt door',
  page: {
    first: 'Eerste',
    previous: 'Vorige',
    next: 'Volgende',
    label: 'Bladeren',
    of: '{{shown}} van {{count}}',
    left: 'Hier staan {{shown}} van de {{count}}: de andere staan niet in dit document.',
  },
};

declare module '../resources.ts' {
  interface Resources {
    timeline: typeof text;
  }
}
