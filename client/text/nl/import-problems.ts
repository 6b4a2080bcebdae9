/** What can be wrong in an import folder, by the kind that the API gives; each follows the value that is shown. */
export const text = {
  FILE_MISSING: 'ontbreekt in de map',
  FILE_UNKNOWN: 'is geen bestand van de importvorm',
  COLUMN_UNKNOWN: 'is geen kolom van dit bestand',
  COLUMN_TWICE: 'staat twee keer in de kopregel',
  COLUMN_MISSING: 'ontbreekt in de kopregel',
  FIELD_COUNT: 'is een rij van {{fields}} velden onder een kopregel van {{header}}',
  NOT_UTF8: 'bevat bytes die geen UTF-8 zijn',
  QUOTE_NOT_CLOSED: 'is geen CSV volgens RFC 4180: een aanhalingsteken wordt niet gesloten',
  QUOTE_INSIDE: 'is geen CSV volgens RFC 4180: er staat een aanhalingsteken in een veld dat er niet mee begint',
  TEXT_AFTER_QUOTE: 'is geen CSV volgens RFC 4180: er staat tekst na het aanhalingsteken dat een veld sluit',
  NOT_CSV: 'is geen CSV volgens RFC 4180 (in het Engels: {{fault}})',
  EMPTY: 'mag niet leeg zijn',
  TOO_LONG: 'mag niet langer zijn dan {{most}} tekens; het zijn er {{length}}',
  NOT_A_DAY: 'moet een dag zijn, zoals 2020-02-29',
  NOT_TRUE_OR_FALSE: 'moet true of false zijn',
  NOT_A_WORD: 'moet een van deze woorden zijn: {{words}}',
  IN_LIST: 'heeft “{{part}}” in de lijst; dat {{what}}',
  ID_UNKNOWN: 'is geen nummer in {{names}}, en ook niet van iets dat al is opgeslagen',
  ID_TWICE: 'is een nummer dat regel {{first}} al heeft',
  MEMBERSHIP_TWICE: 'begint een lidmaatschap dat regel {{first}} al heeft',
  PERIOD_BACKWARDS: 'laat de periode eindigen voordat zij begint, op {{begins}}',
  NOT_FOREIGN:
    'laat {{id}} een dienst noemen die niet FOREIGN is: een wegingsnotitie gaat over een buitenlandse dienst',
  NOT_OWN: 'laat {{id}} een dienst noemen die niet OWN is: een toestemming is van een eigen dienst',
  SUBGROUP_OF_ITSELF: 'maakt {{id}} een subgroep van zichzelf, rechtstreeks of via andere',
  FROM_ITSELF: 'laat {{id}} uit zichzelf voortkomen, rechtstreeks of via andere',
  NIL_REPLY_NAMES: 'staat in {{id}}, een NIL_REPLY, en die noemt niemand en niets',
  ITEM_OF_OTHER: 'klopt niet in {{id}}: gegeven {{item}} hoort bij {{person}}, en die staat er niet in',
  TO_ITS_MAKER: 'is de dienst die {{id}} zelf verstrekt',
  NO_RECIPIENT: 'laat {{id}} zonder ontvanger',
  NO_MEMBER: 'laat {{id}} zonder ontvanger: op {{day}} was geen andere dienst lid',
  BEFORE_SOURCE: 'plaatst {{id}} ({{day}}) vóór {{source}} ({{sourceDay}}), waar zij uit voortkomt',
  NOT_RECEIVED: 'laat {{id}} voortkomen uit {{source}}, en die kreeg {{service}} niet',
  PERSON_NOT_IN_SOURCE: 'klopt niet in {{id}}: {{person}} staat in geen van de verstrekkingen waar zij uit voortkomt',
};

declare module '../resources.ts' {
  interface Resources {
    'import-problems': typeof text;
  }
}
