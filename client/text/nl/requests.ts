export const text = {
  navigation: 'Verzoeken',
  title: 'Verzoeken tot vernietiging',
  lead: 'Wie gevraagd is iemands gegevens te vernietigen, wanneer en door wie, en wat het antwoord was. Een verzoek begint bij de terughaallijst van een persoon.',
  loading: 'het register',
  caption_one: '{{count}} verzoek',
  caption_other: '{{count}} verzoeken',
  none: 'Er staat nog geen verzoek in het register. Open een persoon, en vraag vanaf de terughaallijst om vernietiging.',
  person: 'Persoon',
  service: 'Dienst',
  statusOf: 'Stand',
  status: { ASKED: 'Gevraagd', CONFIRMED: 'Bevestigd', REFUSED: 'Geweigerd', NO_ANSWER: 'Geen antwoord' },
  history: 'Verloop',
  from: 'Gevraagd van',
  to: 'tot en met',
  every: 'Alle',
  ask: 'Vraag om vernietiging',
  askOf: 'Vraag om vernietiging: {{service}}',
  sure: 'Vastleggen dat {{service}} vandaag is gevraagd de gegevens van {{person}} te vernietigen? Een verzoek blijft in het register staan.',
  answer: 'Antwoord vastleggen',
  answerOf: 'Antwoord vastleggen: {{service}} over {{person}}',
  comment: 'Opmerking',
  cancel: 'Annuleren',
  save: 'Vastleggen',
  notSaved: 'Niet vastgelegd',
};

declare module '../resources.ts' {
  interface Resources {
    requests: typeof text;
  }
}
