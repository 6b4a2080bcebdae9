export const text = {
  navigation: 'Wie kreeg wat',
  title: 'Wie kreeg wat van wie',
  lead: 'Wat elke dienst aantoonbaar heeft ontvangen. Kies een getal voor de verstrekkingen erachter.',
  day: 'Tot en met',
  columns: 'Kolommen',
  by: { category: 'Persoonscategorie', type: 'Type gegeven' },
  numbers: 'Getallen',
  measure: { disclosures: 'Verstrekkingen', persons: 'Personen' },
  services: 'Diensten',
  every: 'Alle',
  which: { own: 'Eigen', foreign: 'Buitenlandse', risk: 'Met verhoogd risicoprofiel' },
  partnership: 'Ooit lid van',
  any: 'Maakt niet uit',
  caption: {
    category: 'Diensten naar persoonscategorie, tot en met {{day}}',
    type: 'Diensten naar type gegeven, tot en met {{day}}',
  },
  scroll: 'De matrix, die verschuift waar zij niet past',
  service: 'Dienst',
  risk: 'risico',
  cell: '{{service}}, {{column}}: verstrekkingen {{disclosures}}, personen {{persons}}',
  noTotals:
    'Er staan geen totalen: een verstrekking over personen of gegevens van meer dan één soort telt in elk van die kolommen, en een persoon kan bij meer diensten bekend zijn. Mogelijk bereik telt hier niet mee.',
  choose: 'Kies een getal voor de verstrekkingen erachter.',
  behind: 'Ontvangen door {{service}}: {{column}}',
  nothing: 'Niets ontvangen. Kies een latere dag of meer diensten.',
  what: 'de matrix',
};

declare module '../resources.ts' {
  interface Resources {
    'exposure-matrix': typeof text;
  }
}
