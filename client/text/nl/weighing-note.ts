export const text = {
  what: 'de wegingsnotitie',
  noSuch: 'Deze wegingsnotitie is er niet',
  noSuchAction: 'Controleer het adres, of zoek de notitie bij haar dienst.',
  concerns: 'Zorgen',
  rules: 'Wat zij toestaat en eist',
  others: 'Alle wegingsnotities over {{service}}',
  inTime: 'Zie haar in de tijd, naast toestemmingen en verstrekkingen',
};

declare module '../resources.ts' {
  interface Resources {
    'weighing-note': typeof text;
  }
}
