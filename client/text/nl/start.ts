export const text = {
  navigation: 'Zoeken',
  title: 'Waar gingen iemands gegevens heen?',
  lead: 'Zie welke diensten iemands gegevens kregen, onder welke toestemming, en of dat op die dag mocht.',
  persons: 'Personen om te openen',
  personsNone: 'Van niemand is een verstrekking vastgelegd.',
  loadingPersons: 'personen',
  disclosures_one: '{{count}} verstrekking',
  disclosures_other: '{{count}} verstrekkingen',
  ways: {
    person: {
      title: 'Begin bij een persoon',
      text: 'Volg de gegevens van dienst naar dienst, ook waar zij zijn doorverstrekt of konden komen.',
    },
    day: { title: 'Kies een dag', text: 'Schuif door de tijd en zie wie er op die dag over de gegevens beschikte.' },
    verdict: {
      title: 'Lees het oordeel',
      text: 'Open een verstrekking: elke regel die is overtreden of openstaat, met de feiten erbij.',
    },
  },
  keys: 'Toetsen: {{slash}} zoekt, pijltjes kiezen, Enter opent, Esc sluit.',
};

declare module '../resources.ts' {
  interface Resources {
    start: typeof text;
  }
}
