export const text = {
  navigation: 'Regels',
  title: 'De regels zoals het product ze toepast',
  lead: 'Elke regel stelt één vraag over een verstrekking of over haar toestemming. Hier staat waar zij vandaan komt, hoe vaak zij is overtreden, en de opdracht die haar beslist.',
  what: 'de regels',
  severity: { UNLAWFUL: 'Regels van rechtmatigheid', CARELESS: 'Regels van zorgvuldigheid' },
  rules_one: '{{count}} regel',
  rules_other: '{{count}} regels',
  fired_zero: 'nooit overtreden',
  fired_one: '{{count}} keer overtreden',
  fired_other: '{{count}} keer overtreden',
  worklist: 'alle in de werklijst',
  aboutAuthorisation: 'Over de toestemming',
  aboutDisclosure: 'Over de verstrekking',
  statement: 'Opdracht (Cypher)',
  statementOf: 'Opdracht (Cypher) van {{rule}}',
  verdicts: 'Oordelen',
  disclosures_one: 'over {{count}} verstrekking',
  disclosures_other: 'over {{count}} verstrekkingen',
  none: 'In deze periode is niets verstrekt.',
  order:
    'Onrechtmatig als een regel van rechtmatigheid is overtreden; anders onbeslist als er zo een openstaat; dan hetzelfde voor zorgvuldigheid; anders rechtmatig.',
  asks: {
    NO_AUTHORISATION: 'Is er een toestemming gegeven?',
    OTHER_SERVICE: 'Is de toestemming gegeven aan de dienst die verstrekt?',
    LEVEL_TOO_LOW: 'Is zij gegeven op het niveau dat de ontvangers vereisen?',
    NOT_IN_FORCE: 'Was zij die dag van kracht?',
    RECIPIENT_OUTSIDE: 'Staat elke ontvanger onder degenen voor wie zij geldt?',
    CATEGORY_OUTSIDE: 'Hoort elke persoon bij een categorie, en elk gegeven bij een type, dat zij omschrijft?',
    NOT_CLOSED: 'Is haar omschrijving van personen en gegevens gesloten?',
    NO_NECESSITY: 'Zegt zij waarom de verstrekking noodzakelijk was?',
    NO_BASIS: 'Geven de onderliggende inlichtingen een grondslag voor elke persoon?',
    MULTILATERAL_MISUSED: 'Wordt een multilaterale toestemming gebruikt voor een samenwerkingsverband?',
    REQUEST_UNAUTHORISED: 'Is er toestemming gegeven voor het verzoek dat zij bevat?',
    NO_WEIGHING_NOTE: 'Had elke buitenlandse ontvanger die dag een wegingsnotitie die van kracht was?',
    NO_PROPORTIONALITY: 'Weegt zij het belang af tegen het nadeel voor de persoon?',
    NO_RELIABILITY: 'Vermeldt zij hoe betrouwbaar en hoe actueel de gegevens zijn?',
    NO_CONDITIONS: 'Draagt een schriftelijke verstrekking de derdepartijregel en de beperking tot inlichtingengebruik?',
    MEASURE_MISSING: 'Draagt zij elke maatregel die de wegingsnotitie van een ontvanger eist?',
    NOTE_CONTRADICTED: 'Staat de wegingsnotitie van elke ontvanger een verstrekking van dit soort toe?',
    CONTROL_MISSING: 'Is getoetst of de verstrekking binnen de categorie valt?',
    NOT_REGISTERED: 'Is zij geregistreerd?',
  },
};

declare module '../resources.ts' {
  interface Resources {
    law: typeof text;
  }
}
