export const text = {
  product: 'Verstrekkingen',
  skip: 'Naar de inhoud',
  language: 'Taal',
  mainNavigation: 'Hoofdnavigatie',
  theme: { label: 'Weergave', system: 'Als het systeem', light: 'Licht', dark: 'Donker' },
  noPage: { title: 'Deze pagina is er niet', action: 'Zoek een persoon, dienst of verstrekking vanaf het begin.' },
  crashed: {
    title: 'Deze weergave kon niet worden getoond',
    action: 'Laad de pagina opnieuw. Blijft het zo, meld dan het adres van deze pagina.',
  },
  toStart: 'Naar het begin',
  retry: 'Opnieuw proberen',
  failed: 'Dit kon niet worden opgehaald',
  missing: 'Niet gevonden',
  errors: {
    NOT_FOUND: 'Dit nummer staat niet in de gegevens, of u mag het niet zien. Controleer het, of zoek vanaf het begin.',
    BAD_INPUT: 'Wat er gevraagd is, klopt niet. Controleer wat is ingevuld of in het adres staat.',
    FORBIDDEN: 'U mag dit niet zien. Vraag een beheerder om de rol die ervoor nodig is.',
    TIMEOUT: 'Het duurde te lang. Vraag minder ineens, of probeer het opnieuw.',
    UNAVAILABLE: 'De server kan dit nu niet beantwoorden. Probeer het straks opnieuw.',
    INTERNAL: 'Er ging iets mis in de server. Probeer het opnieuw, of meld het.',
  },
  unreachable: 'De server antwoordt niet. Controleer de verbinding en probeer het opnieuw.',
  loading: '{{what}} laden',
  more: 'Meer',
  firstRows: 'De eerste {{shown}} van {{count}}.',
  allRows: 'Toon alle rijen',
  close: 'Sluiten',
  paper: {
    day: 'Stand op {{day}}',
    period: 'Van {{from}} tot en met {{to}}',
    made: 'gemaakt op {{day}}',
    versions: 'Regels {{rules}} · gegevens {{data}} ({{dataOf}}) · programma {{product}}',
  },
};

declare module '../resources.ts' {
  interface Resources {
    app: typeof text;
  }
}
