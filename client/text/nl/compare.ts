export const text = {
  navigation: 'Vergelijken',
  title: 'Vergelijken',
  titleOf: 'Vergelijken: {{name}}',
  lead: 'Een persoon op twee dagen, of een toestemming voor en na een intrekking. Kies waarvan.',
  find: 'Naam of nummer',
  persons: 'Personen',
  authorisations: 'Toestemmingen',
  nothing: 'Niets gevonden.',
  what: 'de vergelijking',
  unknown: 'Toestemming {{id}} is er niet',
  unknownText: 'Controleer het nummer.',
  kind: { person: 'Persoon op twee dagen', authorisation: 'Toestemming voor en na een intrekking' },
  tab: 'Vergelijken',
  link: 'Vergelijk voor en na de intrekking in beeld',
  toFlow: 'Naar de stroom op de tweede dag',
  toAuthorisation: 'Naar de toestemming',
  from: 'Eerste dag',
  to: 'Tweede dag',
  change: { header: 'Verschil', added: 'erbij', removed: 'weg', changed: 'anders', same: 'gelijk' },
  authority: { added: 'gedekt', removed: 'zonder grond', changed: 'deels zonder grond', same: 'blijft gelijk' },
  figures: {
    gained: 'diensten erbij',
    grown: 'van mogelijk naar bekend',
    lost: 'diensten weg',
    disclosures: 'verstrekkingen erbij',
  },
  picture: 'De stroom van {{from}} en van {{to}} in één beeld',
  pictureOf:
    'Wat er in de stroom van {{name}} verschilt tussen {{from}} en {{to}}. De tabellen hieronder zeggen hetzelfde.',
  services: {
    title: 'Diensten',
    service: 'Dienst',
    hops_one: '{{count}} stap',
    hops_other: '{{count}} stappen',
    via: 'via {{partnership}}',
    none: 'Op geen van beide dagen is er een dienst.',
  },
  edges: {
    title: 'Verstrekkingen en mogelijk bereik die verschillen',
    day: 'Dag',
    disclosure: 'Verstrekking',
    possible: 'mogelijk bereik',
    from: 'Van',
    to: 'Aan',
    hop: 'Stap',
    verdict: 'Oordeel',
    none: 'Er is geen verschil.',
  },
  verdicts: { title: 'Verstrekkingen naar oordeel', difference: 'Verschil' },
  withdrawal: {
    on: 'Ingetrokken op',
    falling: 'verstrekkingen zonder grond',
    standing: 'blijven gedekt of vallen ervoor',
    persons: 'personen daarin',
    capped: 'Hiervan staan er {{shown}} van de {{total}} in beeld.',
    picture: 'Voor en na een intrekking op {{day}}',
    pictureOf:
      'Van de {{total}} verstrekkingen onder {{id}} staan er {{falling}} zonder grond als ze op {{day}} wordt ingetrokken. De tabel hieronder zegt hetzelfde.',
    table: 'Verstrekkingen onder de toestemming, voor en na',
    before: 'Oordeel voor',
    after: 'Oordeel na',
    none: 'Onder deze toestemming is niets verstrekt.',
  },
};

declare module '../resources.ts' {
  interface Resources {
    compare: typeof text;
  }
}
