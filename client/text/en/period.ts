import type { text as nl } from '../nl/period.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  counted: 'Which disclosures count',
  service: 'Disclosed by',
  everyService: 'every service',
  from: 'From',
  to: 'Up to and including',
  report: 'Period of the report',
  always: 'All time',
};
