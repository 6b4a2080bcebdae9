export const text = {
  navigation: 'GraphQL',
  title: 'Vragen in GraphQL',
  lead: 'Elke vraag van deze pagina is ook hier te stellen. Het schema, met uitleg bij elk veld, staat links in de werkbank.',
  examples: 'Voorbeelden',
  part: { query: 'De vraag', variables: 'De variabelen', answer: 'Het antwoord' },
  example: {
    flow: 'Waar gingen iemands gegevens heen?',
    paths: 'Langs welke stappen kwamen zij bij een dienst?',
    exposure: 'Wie in een samenwerkingsverband heeft wiens gegevens?',
    contradictions: 'Welke wegingsnotities en toestemmingen spreken elkaar tegen?',
    withdrawal: 'Wat als deze toestemming was ingetrokken?',
    recall: 'Wie moet gevraagd worden te vernietigen?',
    counts: 'De bevindingen van het rapport, nageteld',
  },
};

declare module '../resources.ts' {
  interface Resources {
    workspace: typeof text;
  }
}
