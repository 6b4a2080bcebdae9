import type { text as nl } from '../nl/exposure-matrix.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  navigation: 'Who got what',
  title: 'Who got what about whom',
  lead: 'What each service is known to have received. Choose a number for the disclosures behind it.',
  day: 'Up to',
  columns: 'Columns',
  by: { category: 'Person category', type: 'Data type' },
  numbers: 'Numbers',
  measure: { disclosures: 'Disclosures', persons: 'Persons' },
  services: 'Services',
  every: 'All',
  which: { own: 'Own', foreign: 'Foreign', risk: 'With an elevated risk profile' },
  partnership: 'Ever a member of',
  any: 'Any or none',
  caption: {
    category: 'Services by person category, up to {{day}}',
    type: 'Services by data type, up to {{day}}',
  },
  scroll: 'The matrix, which scrolls where it does not fit',
  service: 'Service',
  risk: 'risk',
  cell: '{{service}}, {{column}}: disclosures {{disclosures}}, persons {{persons}}',
  noTotals:
    'There are no totals: a disclosure about persons or data of more than one kind counts in each of those columns, and a person can be known to more than one service. Possible reach does not count here.',
  choose: 'Choose a number for the disclosures behind it.',
  behind: 'Received by {{service}}: {{column}}',
  nothing: 'Nothing received. Choose a later day or more services.',
  what: 'the matrix',
};
