export const text = {
  signedOut: 'Niemand is ingelogd',
  signedOutMeans: 'Log in om deze pagina te zien. Daarna komt u hier terug.',
  signIn: 'Inloggen',
  signOut: 'Uitloggen',
  notSignedOut: 'Uitloggen is niet gelukt. Probeer het opnieuw.',
  signedInAs: 'Ingelogd als {{name}}',
  noRole: 'U heeft hier nog geen rol. Vraag uw beheerder om een rol.',
  role: {
    INVESTIGATOR: 'onderzoeker',
    REVIEWER: 'toetser',
    ANALYST: 'analist',
    ADMINISTRATOR: 'beheerder',
  },
  local: 'Zonder inloggen',
  localMeans:
    'Inloggen is niet ingesteld. Wie deze machine gebruikt is één gebruiker met elke rol; andere machines kunnen er niet bij.',
  names: { give: 'Namen tonen', stop: 'Namen verbergen' },
  case: { give: 'Zaak of reden', stop: 'Zaak of reden wissen' },
  because: 'Opgegeven reden: {{reason}}',
  reason: 'Reden, of de zaak waarvoor u kijkt',
  reasonMeans: 'De reden geldt tot u dit tabblad sluit. Zij gaat mee met elke vraag, en komt in het logboek.',
  give: 'Doorgaan',
  cancel: 'Annuleren',
};

declare module '../resources.ts' {
  interface Resources {
    access: typeof text;
  }
}
