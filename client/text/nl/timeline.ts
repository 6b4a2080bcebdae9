export const text = {
  previous: 'Vorige gebeurtenis',
  next: 'Volgende gebeurtenis',
  today: 'Vandaag',
  event: {
    starts: '{{id}} begint',
    over: '{{id}} is afgelopen',
    withdrawn: '{{id}} is ingetrokken',
    disclosed: 'verstrekking {{id}}',
    more_one: 'en nog {{count}}',
    more_other: 'en nog {{count}}',
  },
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
  page: { first: 'Eerste', previous: 'Vorige', next: 'Volgende', label: 'Bladeren', of: '{{shown}} van {{count}}' },
};

declare module '../resources.ts' {
  interface Resources {
    timeline: typeof text;
  }
}
