/** For each rule: its title, and a sentence for each circumstance in which it fires (`fired`) or is left open (`open`). */
export const text = {
  NO_AUTHORISATION: {
    title: 'Geen toestemming',
    fired: { any: 'Voor deze verstrekking van {{date}} is geen toestemming vastgelegd.' },
  },
  OTHER_SERVICE: {
    title: 'Toestemming van een andere dienst',
    fired: { any: 'Toestemming {{authorisation}} is gegeven aan {{givenTo}}, maar {{madeBy}} verstrekte.' },
  },
  LEVEL_TOO_LOW: {
    title: 'Toestemming op te laag niveau',
    fired: {
      partnership:
        'Toestemming {{authorisation}} is gegeven op het niveau {{level}}; voor het samenwerkingsverband {{partnership}} is {{required}} nodig.',
      risk: 'Toestemming {{authorisation}} is gegeven op het niveau {{level}}; voor {{elevatedRisk}}, met een verhoogd risicoprofiel, is {{required}} nodig.',
    },
  },
  NOT_IN_FORCE: {
    title: 'Toestemming niet van kracht',
    fired: {
      before: 'Op {{date}} gold toestemming {{authorisation}} nog niet: zij begint op {{validFrom}}.',
      after: 'Op {{date}} gold toestemming {{authorisation}} niet meer: zij eindigde op {{validTo}}.',
      withdrawn: 'Op {{date}} gold toestemming {{authorisation}} niet meer: zij is ingetrokken op {{withdrawnOn}}.',
    },
  },
  RECIPIENT_OUTSIDE: {
    title: 'Ontvanger valt buiten de toestemming',
    fired: { any: '{{recipient}} staat niet onder de ontvangers van toestemming {{authorisation}}.' },
  },
  CATEGORY_OUTSIDE: {
    title: 'Persoon of gegeven valt buiten de toestemming',
    fired: { any: '{{named}} hoort bij {{outside}}, en dat staat niet in toestemming {{authorisation}}.' },
  },
  NOT_CLOSED: {
    title: 'Omschrijving is niet gesloten',
    fired: {
      any: 'Toestemming {{authorisation}} ({{kind}}) heeft geen gesloten omschrijving van personen en gegevens.',
    },
    open: { any: 'Het staat niet vast of toestemming {{authorisation}} ({{kind}}) een gesloten omschrijving heeft.' },
  },
  NO_NECESSITY: {
    title: 'Noodzaak niet gemotiveerd',
    fired: { any: 'Toestemming {{authorisation}} heeft geen deugdelijke motivering van de noodzaak.' },
  },
  NO_BASIS: {
    title: 'Geen grondslag in de inlichtingen',
    fired: {
      item: 'Gegeven {{dataItem}} over {{person}} heeft geen grondslag in de onderliggende inlichtingen.',
      none: '{{person}} wordt genoemd zonder een gegeven dat dat draagt.',
    },
    open: { any: 'Het staat niet vast of gegeven {{dataItem}} over {{person}} een grondslag heeft.' },
  },
  MULTILATERAL_MISUSED: {
    title: 'Multilaterale toestemming bilateraal gebruikt',
    fired: {
      any: 'Toestemming {{authorisation}} is voor een samenwerkingsverband, maar de verstrekking ging niet naar een samenwerkingsverband.',
    },
  },
  REQUEST_UNAUTHORISED: {
    title: 'Verzoek zonder toestemming',
    fired: { any: 'De verstrekking bevat een verzoek waarvoor geen toestemming is gegeven.' },
    open: { any: 'Niet vastgelegd: {{missing}}.' },
  },
  NO_WEIGHING_NOTE: {
    title: 'Geen wegingsnotitie',
    fired: { any: 'Voor {{recipient}} was op {{date}} geen wegingsnotitie van kracht.' },
  },
  NO_PROPORTIONALITY: {
    title: 'Proportionaliteit niet gemotiveerd',
    fired: { any: 'Toestemming {{authorisation}} weegt het belang niet af tegen het nadeel voor de persoon.' },
  },
  NO_RELIABILITY: {
    title: 'Betrouwbaarheid of actualiteit niet vermeld',
    fired: {
      both: 'Bij de gegevens is niet vermeld hoe betrouwbaar en hoe actueel zij zijn.',
      reliability: 'Bij de gegevens is niet vermeld hoe betrouwbaar zij zijn.',
      timeliness: 'Bij de gegevens is niet vermeld hoe actueel zij zijn.',
    },
    open: { any: 'Niet vastgelegd: {{missing}}.' },
  },
  NO_CONDITIONS: {
    title: 'Voorwaarden ontbreken',
    fired: { any: 'De schriftelijke verstrekking mist: {{lacking}}.' },
  },
  MEASURE_MISSING: {
    title: 'Maatregel ontbreekt',
    fired: {
      any: 'Wegingsnotitie {{weighingNote}} over {{recipient}} eist een voorwaarde die ontbreekt: {{lacking}}.',
    },
  },
  NOTE_CONTRADICTED: {
    title: 'In strijd met de wegingsnotitie',
    fired: {
      any: 'Wegingsnotitie {{weighingNote}} staat een verstrekking van dit soort ({{product}}) aan {{recipient}} niet toe.',
    },
  },
  CONTROL_MISSING: {
    title: 'Interne toets niet gedaan',
    fired: { any: 'Er is niet getoetst of de verstrekking binnen toestemming {{authorisation}} ({{kind}}) valt.' },
    open: {
      any: 'Het staat niet vast of getoetst is dat de verstrekking binnen toestemming {{authorisation}} ({{kind}}) valt.',
    },
  },
  NOT_REGISTERED: {
    title: 'Niet geregistreerd',
    fired: { any: 'De verstrekking is niet geregistreerd.' },
    open: { any: 'Het staat niet vast of de verstrekking is geregistreerd.' },
  },
};

declare module '../resources.ts' {
  interface Resources {
    rules: typeof text;
  }
}
