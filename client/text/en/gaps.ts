import type { text as nl } from '../nl/gaps.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  navigation: 'Not on record',
  title: 'What is not on record',
  lead: 'A rule is open where a fact is not on record: it may have been broken or not. An open rule never counts as broken.',
  what: 'what is not on record',
  nothing:
    'No rule is open for this service and period: nothing was disclosed, or all that the rules need is on record. Choose another period or service.',
  matrix: 'Open rules of {{service}}, by quarter',
  table: 'Table of open rules of {{service}}',
  total_one: '{{count}} open rule',
  total_other: '{{count}} open rules',
  rule: 'Rule',
  sum: 'Total',
  cell_one: '{{service}}, {{quarter}}, {{rule}}: {{count}} disclosure',
  cell_other: '{{service}}, {{quarter}}, {{rule}}: {{count}} disclosures',
  list: 'Disclosures with an open rule',
  all: 'All disclosures with an open rule',
  behind: 'Behind the number: {{service}}, {{quarter}}',
  hint: 'Choose a number to see only those.',
  showAll: 'Show all',
  handing: '{{from}} → {{to}}',
  verdict: 'verdict now',
  order: 'In order of',
  orders: { day: 'day', rule: 'rule', service: 'service' },
};
