import type { text as nl } from '../nl/person.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  views: 'Views of this person',
  tabs: { flow: 'Flow', scope: 'Who holds what', recall: 'Recall' },
  day: {
    label: 'As of',
    today: 'Today',
    previous: 'Previous disclosure: {{day}}',
    next: 'Next disclosure: {{day}}',
    noPrevious: 'No earlier disclosure',
    noNext: 'No later disclosure',
    place_one: '{{at}} of {{count}} day',
    place_other: '{{at}} of {{count}} days',
    placeMeans: 'So many days with a disclosure lie on or before this day.',
  },
  export: {
    button: 'Export flow',
    csv: 'CSV, for a spreadsheet',
    json: 'JSON, everything with evidence',
    graphml: 'GraphML, for graph software',
    'prov-json': 'PROV-JSON, as provenance (W3C)',
  },
};
