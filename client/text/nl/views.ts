export const text = {
  navigation: 'Weergaven',
  title: 'Bewaarde weergaven',
  lead: 'Een weergave bewaart wat er te zien was: de persoon, de dag, de filters, wat is ingeklapt, en de werkset met haar notities. Zij laat de gegevens van nu zien, niet die van toen.',
  what: 'de bewaarde weergaven',
  none: {
    title: 'Nog geen weergaven bewaard',
    text: 'Open een persoon, en kies daar Weergaven › Bewaar deze weergave.',
  },
  gone: { title: 'Deze weergave is er niet', text: 'Zij kan zijn verwijderd. Zoek haar in de lijst van alle.' },
  all: 'Alle weergaven',
  button: 'Weergaven',
  saveThis: 'Bewaar deze weergave…',
  ofPerson: 'Van deze persoon',
  noneOfPerson: 'Nog geen',
  copy: 'Kopieer het adres',
  copied: 'Gekopieerd',
  copyOf: 'Kopieer het adres van {{name}}',
  name: 'Naam',
  note: 'Notitie',
  author: 'Door',
  findHint: 'naam of notitie',
  authorHint: 'wie',
  moreOfPerson: 'Nog {{count}} meer: zie alle weergaven',
  day: 'Bewaard op',
  actions: 'Delen of verwijderen',
  remove: 'Verwijder',
  removeOf: 'Verwijder {{name}}',
  removeAsk: 'Weergave “{{name}}” verwijderen? Wie haar adres heeft, kan haar dan niet meer openen.',
  notRemoved: 'Niet verwijderd.',
  saveTitle: 'Bewaar deze weergave',
  nameNeeded: 'Geef de weergave een naam.',
  shared: 'Iedereen die deze gegevensbank gebruikt, ziet haar in de lijst.',
  cancel: 'Annuleren',
  save: 'Bewaar',
  notSaved: 'Niet bewaard.',
  saved: 'Bewaard als “{{name}}”.',
  set: {
    tab: 'Werkset',
    put: 'In werkset',
    takeOut: 'Uit werkset',
    note: 'Notitie',
    noteOn: 'Notitie bij {{id}}',
    notThatDay: 'staat niet in de stroom van deze dag',
    lead: 'Dit staat in het adres, en gaat mee als u het stuurt of de weergave bewaart.',
    long: 'Het adres is nu {{length}} tekens lang; sommige programma’s kappen het af. Bewaar de weergave, en stuur haar adres.',
    none: {
      title: 'De werkset is leeg',
      text: 'Open een dienst of een verstrekking en kies “In werkset”. U kunt er een notitie bij zetten.',
    },
  },
};

declare module '../resources.ts' {
  interface Resources {
    views: typeof text;
  }
}
