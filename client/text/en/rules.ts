import type { text as nl } from '../nl/rules.ts';
import type { Same } from '../resources.ts';

export const text: Same<typeof nl> = {
  NO_AUTHORISATION: {
    title: 'No authorisation',
    fired: { any: 'No authorisation is on record for this disclosure of {{date}}.' },
  },
  OTHER_SERVICE: {
    title: "Another service's authorisation",
    fired: { any: 'Authorisation {{authorisation}} was given to {{givenTo}}, but {{madeBy}} disclosed.' },
  },
  LEVEL_TOO_LOW: {
    title: 'Authorised at too low a level',
    fired: {
      partnership:
        'Authorisation {{authorisation}} was given at the level {{level}}; the partnership {{partnership}} requires {{required}}.',
      risk: 'Authorisation {{authorisation}} was given at the level {{level}}; {{elevatedRisk}}, with an elevated risk profile, requires {{required}}.',
    },
  },
  NOT_IN_FORCE: {
    title: 'Authorisation not in force',
    fired: {
      before: 'On {{date}} authorisation {{authorisation}} did not hold yet: it begins on {{validFrom}}.',
      after: 'On {{date}} authorisation {{authorisation}} held no longer: it ended on {{validTo}}.',
      withdrawn: 'On {{date}} authorisation {{authorisation}} held no longer: it was withdrawn on {{withdrawnOn}}.',
    },
  },
  RECIPIENT_OUTSIDE: {
    title: 'Recipient outside the authorisation',
    fired: { any: '{{recipient}} is not among the recipients of authorisation {{authorisation}}.' },
  },
  CATEGORY_OUTSIDE: {
    title: 'Person or data outside the authorisation',
    fired: { any: '{{named}} belongs to {{outside}}, which authorisation {{authorisation}} does not describe.' },
  },
  NOT_CLOSED: {
    title: 'Description is not closed',
    fired: { any: 'Authorisation {{authorisation}} ({{kind}}) has no closed description of persons and data.' },
    open: { any: 'It is not on record whether authorisation {{authorisation}} ({{kind}}) has a closed description.' },
  },
  NO_NECESSITY: {
    title: 'Necessity not motivated',
    fired: { any: 'Authorisation {{authorisation}} has no sound motivation of necessity.' },
  },
  NO_BASIS: {
    title: 'No basis in the intelligence',
    fired: {
      item: 'Data item {{dataItem}} about {{person}} has no basis in the underlying intelligence.',
      none: '{{person}} is named without a data item to support it.',
    },
    open: { any: 'It is not on record whether data item {{dataItem}} about {{person}} has a basis.' },
  },
  MULTILATERAL_MISUSED: {
    title: 'Multilateral authorisation used bilaterally',
    fired: {
      any: 'Authorisation {{authorisation}} is for a partnership, but the disclosure did not go to a partnership.',
    },
  },
  REQUEST_UNAUTHORISED: {
    title: 'Request without authorisation',
    fired: { any: 'The disclosure carries a request that was not authorised.' },
    open: { any: 'Not on record: {{missing}}.' },
  },
  NO_WEIGHING_NOTE: {
    title: 'No weighing note',
    fired: { any: 'No weighing note on {{recipient}} was in force on {{date}}.' },
  },
  NO_PROPORTIONALITY: {
    title: 'Proportionality not motivated',
    fired: { any: 'Authorisation {{authorisation}} does not weigh the interest against the harm to the person.' },
  },
  NO_RELIABILITY: {
    title: 'Reliability or timeliness not indicated',
    fired: {
      both: 'The data does not say how reliable and how timely it is.',
      reliability: 'The data does not say how reliable it is.',
      timeliness: 'The data does not say how timely it is.',
    },
    open: { any: 'Not on record: {{missing}}.' },
  },
  NO_CONDITIONS: {
    title: 'Conditions missing',
    fired: { any: 'The written disclosure lacks: {{lacking}}.' },
  },
  MEASURE_MISSING: {
    title: 'Measure missing',
    fired: { any: 'Weighing note {{weighingNote}} on {{recipient}} demands a condition that is missing: {{lacking}}.' },
  },
  NOTE_CONTRADICTED: {
    title: 'Contradicts the weighing note',
    fired: {
      any: 'Weighing note {{weighingNote}} does not permit a disclosure of this kind ({{product}}) to {{recipient}}.',
    },
  },
  CONTROL_MISSING: {
    title: 'Internal check not done',
    fired: { any: 'It was not checked that the disclosure falls within authorisation {{authorisation}} ({{kind}}).' },
    open: {
      any: 'It is not on record whether it was checked that the disclosure falls within authorisation {{authorisation}} ({{kind}}).',
    },
  },
  NOT_REGISTERED: {
    title: 'Not registered',
    fired: { any: 'The disclosure was not registered.' },
    open: { any: 'It is not on record whether the disclosure was registered.' },
  },
};
