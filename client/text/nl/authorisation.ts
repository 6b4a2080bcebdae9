export const text = {
  navigation: 'Toestemmingen',
  title: 'Toestemmingen',
  lead: 'Wat verstrekkingen toestaat: door wie gegeven, aan wie, voor hoe lang en voor welke ontvangers.',
  what: 'de toestemming',
  whatAll: 'toestemmingen',
  none: 'Er is nog geen toestemming vastgelegd.',
  every: 'Alle',
  inForceOn: 'Van kracht op',
  noSuch: 'Deze toestemming is er niet',
  noSuchAction: 'Controleer het adres, of kies een toestemming uit de lijst.',
  asOf: 'Gedaan tot en met',
  withdrawnOn: 'Ingetrokken op {{day}}',
  facts: 'Vastgelegd',
  covers: 'Voor',
  from: 'Van',
  to: 'Tot en met',
  closed: 'Gesloten',
  lacking: 'Motivering ontbreekt',
  description: {
    title: 'Omschrijving',
    closed: {
      yes: 'De omschrijving is gesloten: wie en wat hier niet staat, valt erbuiten.',
      no: 'De omschrijving is niet gesloten: zij bakent niet af over wie en wat mag worden verstrekt.',
      unknown: 'Het staat niet vast of de omschrijving gesloten is.',
      individual:
        'Een individuele toestemming is voor één verstrekking, en hoeft geen gesloten omschrijving te hebben.',
    },
    services: 'Diensten',
    noServices: 'Geen dienst bij naam.',
    partnerships: 'Samenwerkingsverbanden',
    noPartnerships: 'Geen samenwerkingsverband.',
    personCategories: 'Persoonscategorieën',
    dataTypes: 'Typen gegeven',
    noLimit: 'Geen genoemd.',
    risk: 'verhoogd risico',
  },
  done: {
    title: 'Wat eronder is gedaan',
    what: 'wat eronder is gedaan',
    disclosures: 'verstrekkingen',
    persons: 'personen daarin',
    verdicts: 'Verstrekkingen onder {{id}} per oordeel',
    none: 'Onder deze toestemming is nog niets verstrekt.',
    list: 'Verstrekkingen onder deze toestemming',
    caption: 'Verstrekkingen onder {{id}}, tot en met {{day}}',
  },
  outside: {
    title: 'Wat erbuiten viel',
    none: 'Geen verstrekking viel buiten deze toestemming.',
    count_one: '{{count}} verstrekking',
    count_other: '{{count}} verstrekkingen',
  },
  withdrawal: {
    title: 'Wat als zij was ingetrokken?',
    what: 'de gevolgen',
    on: 'Ingetrokken op',
    dayName: 'Ingetrokken',
    means: 'Wat op of na {{day}} onder deze toestemming is verstrekt, zou dan zonder toestemming staan.',
    lane: 'De toestemming en wat eronder is verstrekt',
    label:
      'Tijdsbeeld van {{id}}: van de {{total}} verstrekkingen liggen er {{after}} op of na {{day}}. De tabel eronder noemt ze.',
    capped: 'Het beeld toont de eerste {{shown}} van {{total}} verstrekkingen.',
    disclosures: 'verstrekkingen zonder toestemming vanaf {{day}}',
    falling: 'Zonder toestemming vanaf {{day}}',
    persons: 'personen daarin',
    alternatives: 'andere toestemmingen die iets ervan dekken',
    alternativesCaption: 'Andere toestemmingen die minstens één ervan dekken',
    noAlternatives: 'Geen andere toestemming dekt een van deze verstrekkingen.',
    none: 'Vanaf deze dag is er niets onder verstrekt.',
    verdictNow: 'Oordeel nu',
  },
};

declare module '../resources.ts' {
  interface Resources {
    authorisation: typeof text;
  }
}
