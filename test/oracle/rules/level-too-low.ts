import { authorisation, disclosure, type Evidence, type Example, member } from '../base.ts';
import type { DisclosureRow, Folder } from '../folder.ts';
import { row } from '../look.ts';
import { recipients } from '../recipients.ts';
import { firesIf, type Rule } from '../rule.ts';
import { LEVELS, type Level } from '../vocabulary.ts';

/** The level required for the disclosure. */
function required(folder: Folder, disclosure: DisclosureRow): Level {
  if (disclosure.toPartnership !== null) return 'MINISTER';
  const elevated = recipients(folder, disclosure).some((id) => row(folder, 'services', id).elevatedRisk);
  return elevated ? 'DIRECTOR_GENERAL' : 'TEAM_HEAD';
}

/** domain.md, Verdict, the row LEVEL_TOO_LOW: fires when its level is under the one required. */
export const rule: Rule = {
  name: 'LEVEL_TOO_LOW',
  severity: 'UNLAWFUL',
  aboutAuthorisation: true,
  judge: (folder, disclosure, authorisation) => {
    if (authorisation === null) return 'NO';
    const level = LEVELS.indexOf(authorisation.level);
    return firesIf(level < LEVELS.indexOf(required(folder, disclosure)));
  },
};

export const examples: Example[] = [
  { title: 'DIRECTOR_GENERAL, one recipient with an elevated risk profile', changes: [], expected: 'NO' },
  {
    title: 'TEAM_HEAD, one recipient with an elevated risk profile',
    changes: [authorisation({ level: 'TEAM_HEAD' })],
    expected: 'FIRES',
  },
  {
    title: 'TEAM_HEAD, no recipient with an elevated risk profile',
    changes: [authorisation({ level: 'TEAM_HEAD' }), disclosure({ toServices: ['F2'] })],
    expected: 'NO',
  },
  {
    title: 'TEAM_HEAD, only the second recipient has an elevated risk profile',
    changes: [authorisation({ level: 'TEAM_HEAD' }), disclosure({ toServices: ['F2', 'F3'] })],
    expected: 'FIRES',
  },
  {
    title: 'TEAM_HEAD, to the other own service',
    changes: [authorisation({ level: 'TEAM_HEAD' }), disclosure({ toServices: ['O2'] })],
    expected: 'NO',
  },
  {
    title: 'DIRECTOR_GENERAL, to a partnership',
    changes: [disclosure({ toPartnership: 'P1' }), member('F1', '2020-01-01')],
    expected: 'FIRES',
  },
  {
    title: 'DIRECTOR_GENERAL, to a partnership of which nobody is a member that day, and a service',
    changes: [disclosure({ toPartnership: 'P1' })],
    expected: 'FIRES',
  },
  {
    title: 'MINISTER, to a partnership',
    changes: [authorisation({ level: 'MINISTER' }), disclosure({ toPartnership: 'P1' }), member('F3', '2020-01-01')],
    expected: 'NO',
  },
  {
    title: 'MINISTER, where DIRECTOR_GENERAL is enough',
    changes: [authorisation({ level: 'MINISTER' })],
    expected: 'NO',
  },
  { title: 'there is no authorisation', changes: [disclosure({ authorisationId: null })], expected: 'NO' },
];

export const evidence: Evidence[] = [
  {
    changes: [authorisation({ level: 'TEAM_HEAD' })],
    lines: ['authorisation=A1, elevatedRisk=F1, level=TEAM_HEAD, required=DIRECTOR_GENERAL'],
  },
  {
    changes: [member('F1', '2020-01-01'), disclosure({ toPartnership: 'P1' })],
    lines: ['authorisation=A1, elevatedRisk=F1, level=DIRECTOR_GENERAL, partnership=P1, required=MINISTER'],
  },
];
