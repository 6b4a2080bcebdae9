export const text = {
  navigation: 'Tegenspraken',
  title: 'Tegenspraken',
  lead: 'Waar een wegingsnotitie en een toestemming, die dag allebei van kracht, elkaar tegenspreken.',
  what: 'tegenspraken',
  periods: 'de dagen waarop iets begint of eindigt',
  asOf: 'Op',
  kind: { PRODUCT_NOT_PERMITTED: 'Niet toegestaan', NOTE_NEWER: 'Opnieuw te wegen' },
  means: {
    PRODUCT_NOT_PERMITTED: 'De wegingsnotitie laat niet toe waar de toestemming voor is gegeven.',
    NOTE_NEWER: 'De wegingsnotitie is nieuwer dan de toestemming: die is nog op de oude weging gebaseerd.',
  },
  sentence: {
    PRODUCT_NOT_PERMITTED:
      'Wegingsnotitie <note>{{noteId}}</note> laat “{{product}}” niet toe; daarvoor is {{kind}} <authorisation>{{authorisationId}}</authorisation> juist gegeven.',
    NOTE_NEWER:
      'Wegingsnotitie <note>{{noteId}}</note> geldt sinds {{noteFrom}}; {{kind}} <authorisation>{{authorisationId}}</authorisation> is al van {{authorisationFrom}} en moet opnieuw worden gewogen.',
    other:
      'Wegingsnotitie <note>{{noteId}}</note> en toestemming <authorisation>{{authorisationId}}</authorisation> komen niet overeen ({{what}}).',
  },
  onDay: 'Tegenspraken op {{day}}',
  none: 'Op deze dag spreken geen wegingsnotitie en toestemming elkaar tegen.',
  nothingAtAll: 'Er is nog geen toestemming vastgelegd.',
  noneAction: 'Ga met de pijlen naar een dag waarop iets verandert, of kies een staaf in de grafiek.',
  service: 'Dienst',
  sort: 'Soort',
  every: 'Alle',
  why: 'Waarom',
  rows_one: '{{count}} tegenspraak',
  rows_other: '{{count}} tegenspraken',
  overTime: 'Aantal door de tijd',
  chart: 'Aantal tegenspraken per dag, van {{from}} tot en met {{to}}; de tabel eronder geeft dezelfde aantallen.',
  chartHint: 'Elke staaf is de stand op de eerste dag van een tijdvak. Klik op een staaf om die dag te kiezen.',
  asTable: 'De aantallen als tabel',
  day: 'Dag',
  total: 'Samen',
  noDays: 'Er zijn geen dagen om te tellen.',
};

declare module '../resources.ts' {
  interface Resources {
    contradictions: typeof text;
  }
}
