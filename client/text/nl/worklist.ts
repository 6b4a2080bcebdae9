export const text = {
  navigation: 'Werklijst',
  title: 'Werklijst',
  lead: 'Elke regel die is overtreden, met de stand van het werk eraan. Wat hier wordt vastgelegd blijft bij de verstrekking.',
  loading: 'de bevindingen',
  caption_one: '{{count}} bevinding',
  caption_other: '{{count}} bevindingen',
  none: 'Er is geen regel overtreden. Zet de schakelaar hierboven aan om ook te zien wat niet vaststaat.',
  rule: 'Regel',
  day: 'Dag',
  disclosure: 'Verstrekking',
  service: 'Van',
  severity: 'Ernst',
  stateOf: 'Stand',
  state: { OPEN: 'Open', EXPLAINED: 'Verklaard', CONFIRMED: 'Bevestigd' },
  from: 'Van',
  to: 'tot en met',
  every: 'Alle',
  gaps: 'Ook wat niet is vastgelegd',
  assess: 'Beoordelen',
  assessOf: 'Beoordelen: {{rule}} bij {{disclosure}}',
  comment: 'Opmerking',
  cancel: 'Annuleren',
  save: 'Vastleggen',
  notSaved: 'Niet vastgelegd',
};

declare module '../resources.ts' {
  interface Resources {
    worklist: typeof text;
  }
}
