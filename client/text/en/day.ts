import type { text as nl } from '../nl/day.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  previous: 'Previous event',
  next: 'Next event',
  today: 'Today',
  place_one: '{{at}} of {{count}} day',
  place_other: '{{at}} of {{count}} days',
  placeMeans: 'So many of the days on which something happens lie on or before this day.',
  event: {
    starts: '{{id}} begins',
    over: '{{id}} is over',
    withdrawn: '{{id}} is withdrawn',
    disclosed: 'disclosure {{id}}',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
  placeholder: 'd mmm yyyy',
  noDay: 'No date',
  outOfRange: 'Out of range',
  calendar: 'Calendar',
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  month: 'Month',
  year: 'Year',
};
