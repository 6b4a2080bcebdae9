import type { text as nl } from '../nl/paths.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  what: 'the paths',
  tab: 'Paths',
  from: 'From',
  to: 'To',
  anywhere: 'where it began',
  choose: 'choose a service',
  which: 'Which paths',
  shortest: 'Shortest',
  all: 'All',
  anyone: 'Of other persons too',
  ask: {
    title: 'By which way did it get there?',
    text: 'Choose to which service. Each path shows the day and the verdict of every step, and lights up in the picture.',
  },
  none: {
    title: 'No path',
    text: 'By this day nothing came from {{from}} to {{to}} by disclosures that follow on each other.',
    anywhere: 'By this day {{to}} had received nothing by disclosures that follow on each other.',
  },
  found_one: '{{count}} path',
  found_other: '{{count}} paths',
  more: 'The first {{count}}; there are more.',
  name: 'Path {{number}}',
  steps_one: '{{count}} step',
  steps_other: '{{count}} steps',
  show: 'Light up this path alone',
  showAll: 'Light up all paths',
  notDrawn_one: '{{count}} step is not in the picture now.',
  notDrawn_other: '{{count}} steps are not in the picture now.',
  here: 'Paths to here',
  onwards: 'Paths from here',
};
