export const text = {
  previous: 'Vorige gebeurtenis',
  next: 'Volgende gebeurtenis',
  today: 'Vandaag',
  place_one: '{{at}} van {{count}} dag',
  place_other: '{{at}} van {{count}} dagen',
  placeMeans: 'Zoveel van de dagen waarop iets gebeurt liggen op of voor deze dag.',
  event: {
    starts: '{{id}} begint',
    over: '{{id}} is afgelopen',
    withdrawn: '{{id}} is ingetrokken',
    disclosed: 'verstrekking {{id}}',
    more_one: 'en nog {{count}}',
    more_other: 'en nog {{count}}',
  },
  placeholder: 'd mmm jjjj',
  noDay: 'Geen datum',
  outOfRange: 'Buiten bereik',
  calendar: 'Kalender',
  previousMonth: 'Vorige maand',
  nextMonth: 'Volgende maand',
  month: 'Maand',
  year: 'Jaar',
};

declare module '../resources.ts' {
  interface Resources {
    day: typeof text;
  }
}
