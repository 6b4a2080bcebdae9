export const text = {
  verdict: {
    LAWFUL: 'Rechtmatig',
    CARELESS: 'Onzorgvuldig',
    UNLAWFUL: 'Onrechtmatig',
    UNDECIDED: 'Onbeslist',
    NOT_ASSESSED: 'Niet beoordeeld',
  },
  verdictMeans: {
    LAWFUL: 'Geen regel is overtreden.',
    CARELESS: 'Een regel van zorgvuldigheid is overtreden.',
    UNLAWFUL: 'Een regel van rechtmatigheid is overtreden.',
    UNDECIDED: 'Een feit staat niet vast, zodat het oordeel open blijft.',
    NOT_ASSESSED:
      'Deze verstrekking wordt niet beoordeeld: zij is van een buitenlandse dienst, analytisch of een nihilbericht.',
  },
  reach: { KNOWN: 'Bekend', POSSIBLE: 'Mogelijk' },
  serviceKind: { OWN: 'Eigen dienst', FOREIGN: 'Buitenlandse dienst' },
  authorisationKind: {
    INDIVIDUAL: 'Individuele toestemming',
    UMBRELLA: 'Overkoepelende toestemming',
    MEMO: 'Autorisatienota',
    GROUP: 'Groepsafweging',
    MULTILATERAL: 'Multilaterale toestemming',
    STRUCTURAL: 'Structurele toestemming (naslag)',
  },
  level: { TEAM_HEAD: 'Teamhoofd', DIRECTOR_GENERAL: 'Directeur-generaal', MINISTER: 'Minister' },
  channel: { WRITTEN: 'Schriftelijk', ORAL: 'Mondeling' },
  product: {
    INVESTIGATIVE: 'Onderzoek',
    ANALYTICAL: 'Analyse',
    NIL_REPLY: 'Nihilbericht',
    BACKGROUND_CHECK: 'Naslag (veiligheidsonderzoek)',
    JOINT_OPERATION: 'Gezamenlijke operatie',
  },
  condition: {
    THIRD_PARTY_RULE: 'Derdepartijregel',
    INTELLIGENCE_USE_ONLY: 'Alleen voor inlichtingengebruik',
    DESTROY_AFTER_TERM: 'Vernietigen na termijn',
  },
  concern: { LOW: 'Laag', MEDIUM: 'Middel', HIGH: 'Hoog' },
  kind: {
    Person: 'Persoon',
    Service: 'Dienst',
    Partnership: 'Samenwerkingsverband',
    Authorisation: 'Toestemming',
    Disclosure: 'Verstrekking',
    WeighingNote: 'Wegingsnotitie',
    PersonCategory: 'Persoonscategorie',
    DataType: 'Type gegeven',
    DataItem: 'Gegeven',
  },
  kinds: {
    Person: 'Personen',
    Service: 'Diensten',
    Partnership: 'Samenwerkingsverbanden',
    Authorisation: 'Toestemmingen',
    Disclosure: 'Verstrekkingen',
    WeighingNote: 'Wegingsnotities',
    PersonCategory: 'Persoonscategorieën',
    DataType: 'Typen gegeven',
    DataItem: 'Gegevens',
  },
  yesNo: { yes: 'Ja', no: 'Nee', unknown: 'Staat niet vast' },
};

declare module '../resources.ts' {
  interface Resources {
    words: typeof text;
  }
}
