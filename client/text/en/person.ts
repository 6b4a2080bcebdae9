import type { text as nl } from '../nl/person.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  views: 'Views of this person',
  tabs: { flow: 'Flow', scope: 'Who holds what', recall: 'Recall', audit: 'Who looked' },
  day: 'As of',
  export: {
    button: 'Export flow',
    dossier: 'Dossier (PDF)',
    csv: 'CSV, for a spreadsheet',
    json: 'JSON, everything with evidence',
    graphml: 'GraphML, for graph software',
    'prov-json': 'PROV-JSON, as provenance (W3C)',
  },
};
