import type { Verdict } from '../../generated/graphql.ts';
import { verdicts } from '../../ui/verdicts.ts';
import type { Inward, Stay } from '../members.ts';
import { label, type TimelineData } from './timeline-data.ts';

/** A disclosure as it stands in a row of the picture. */
export interface Drawn {
  readonly disclosure: Inward;
  readonly row: string;
}

type Shown = Pick<TimelineData, 'members' | 'disclosures' | 'span' | 'asOf'>;

/** The stays that have a bar. */
export const staysIn = ({ members, span }: Pick<Shown, 'members' | 'span'>): Stay[] =>
  members
    .flatMap(({ stays }) => stays)
    .filter(({ validFrom, validTo }) => validFrom <= span.to && (validTo ?? span.to) >= span.from);

/** A dot for each recipient that has a row. */
export function receiptsIn({ members, disclosures }: Pick<Shown, 'members' | 'disclosures'>): Drawn[] {
  const rows = new Map(members.map((member) => [member.service.id, label(member)]));
  return disclosures.flatMap((disclosure) =>
    disclosure.recipients.flatMap(({ id }) => {
      const row = rows.get(id);
      return row ? [{ disclosure, row }] : [];
    }),
  );
}

/** Whether it is drawn hollow. */
export const comesAfter = ({ disclosure }: Drawn, asOf: string): boolean => disclosure.date > asOf;

const keys = ['own', 'foreign', 'received', 'later', 'risk'] as const;
type TimelineKey = (typeof keys)[number];

/** What the legend of the timeline has to explain. */
export interface TimelineMarks {
  readonly verdicts: readonly Verdict[];
  readonly keys: readonly TimelineKey[];
}

export function timelineMarksOf(data: Shown): TimelineMarks {
  const stays = staysIn(data);
  const receipts = receiptsIn(data);
  const has: Readonly<Record<TimelineKey, boolean>> = {
    own: stays.some(({ service }) => service.kind === 'OWN'),
    foreign: stays.some(({ service }) => service.kind !== 'OWN'),
    received: receipts.some((receipt) => !comesAfter(receipt, data.asOf)),
    later: receipts.some((receipt) => comesAfter(receipt, data.asOf)),
    risk: data.members.some(({ service }) => service.elevatedRisk),
  };
  return {
    verdicts: verdicts.filter((verdict) => data.disclosures.some((one) => one.verdict === verdict)),
    keys: keys.filter((key) => has[key]),
  };
}
