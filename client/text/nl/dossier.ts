export const text = {
  what: 'het dossier',
  open: 'Dossier',
  title: 'Dossier',
  ofPerson: 'Dossier van {{name}}',
  ofPartnership: 'Dossier van {{name}}',
  save: 'Bewaar als PDF',
  saving: 'De PDF wordt gemaakt',
  failed: 'De PDF kon niet worden gemaakt. Probeer het opnieuw.',
  back: 'Terug naar de weergave',
  unknown: 'Dit samenwerkingsverband is er niet',
  about:
    'Het adres van deze pagina houdt de vraag, de dag en beide versies vast. Wie het later opent ziet hetzelfde, of leest wat sindsdien is gewijzigd.',
  cut: 'Van deze stroom zijn {{count}} lijnen weggelaten: zij is te groot voor één dossier.',
  capped: 'Van {{total}} verstrekkingen staan de eerste {{shown}} in dit dossier.',
  contents: 'Inhoud',
  madeFrom: 'Waaruit dit is gemaakt',
  question: 'Vraag',
  personQuestion: 'Alle verstrekkingen over {{id}}, met alle stappen, tot en met de dag',
  partnershipQuestion: 'Alle verstrekkingen aan {{id}} en wat de leden hebben of kunnen hebben, tot en met de dag',
  address: 'Adres',
  day: 'Dag',
  rules: 'Versie van de regels',
  data: 'Versie van de gegevens',
  product: 'Versie van het programma',
  made: 'Gemaakt op',
  by: 'Gemaakt door',
  picture: 'Afbeelding',
  verdicts: 'Oordelen',
  count: 'Aantal',
  disclosures: 'Verstrekkingen',
  findings: 'Oordeel en bewijs',
  noFindings: 'Geen regel is overtreden, en alles wat nodig is staat vast.',
  notAssessed: 'Niet beoordeeld: van een buitenlandse dienst, analytisch of een nihilbericht.',
  open_: 'Staat niet vast',
  none: 'Geen verstrekkingen tot en met deze dag.',
  recall: 'Terughaallijst',
  exposure: 'Wie heeft, of kan hebben, wiens gegevens',
  received: 'Ontvangen',
  page: 'Bladzijde {{page}} van {{pages}}',
  same: 'Gemaakt met dezelfde regels en dezelfde gegevens als het adres noemt: dit is hetzelfde antwoord.',
  changed: {
    title: 'Dit dossier is niet meer zoals het was',
    readerTitle: 'Dit dossier is gemaakt door iemand die andere gegevens mag zien dan u',
    reader:
      'Daarom is niet te zeggen of de gegevens sindsdien zijn gewijzigd. Aantallen kunnen alleen al daardoor verschillen.',
    rules: 'De regels zijn sindsdien gewijzigd.',
    data: 'De gegevens zijn sindsdien gewijzigd.',
    verdict: '{{verdict}}: toen {{before}}, nu {{now}}',
    sameVerdicts: 'De aantallen per oordeel zijn gelijk gebleven.',
    renew: 'Maak een nieuw dossier',
  },
};

declare module '../resources.ts' {
  interface Resources {
    dossier: typeof text;
  }
}
