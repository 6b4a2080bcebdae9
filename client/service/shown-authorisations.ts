import { groupBy } from '../page/group-by.ts';
import { holdsOn, overlap } from '../timeline/days.ts';
import type { Span } from '../timeline/lane.ts';
import type { Covering } from './covering.ts';
import type { ServiceHistory } from './use-service-history.ts';

/** More lanes than this push the tables off the screen. */
const most = 16;

export interface Shown {
  readonly shown: readonly Covering[];
  /** All in the days shown. */
  readonly inSpan: readonly Covering[];
}

interface Choice {
  readonly day: string;
  /** Whether to leave none out. */
  readonly all: boolean;
  /** Those that a weighing note contradicts on the day: never left out. */
  readonly contradicted: ReadonlySet<string>;
}

/** The authorisations in the days shown; when they are many, those that were used most or are in force on the day chosen. */
export function shownAuthorisations(
  { covering, disclosures }: ServiceHistory,
  span: Span,
  { day, all, contradicted }: Choice,
): Shown {
  const window = { validFrom: span.from, validTo: span.to };
  const used = groupBy(disclosures, ({ authorisation }) => authorisation?.id);
  const inSpan = covering
    .filter(({ authorisation }) => overlap(authorisation, window))
    .toSorted((one, other) => one.authorisation.validFrom.localeCompare(other.authorisation.validFrom));
  if (all || inSpan.length <= most) return { shown: inSpan, inSpan };
  const weight = ({ authorisation }: Covering) =>
    (contradicted.has(authorisation.id) ? Number.POSITIVE_INFINITY : 0) +
    (used.get(authorisation.id)?.length ?? 0) +
    (holdsOn(authorisation, day) ? 0.5 : 0);
  const chosen = new Set(
    inSpan
      .toSorted((one, other) => Number(weight(other) > weight(one)) - Number(weight(other) < weight(one)))
      .slice(0, most),
  );
  return { shown: inSpan.filter((each) => chosen.has(each)), inSpan };
}

/** Whether choosing would leave any out. */
export const areMany = ({ inSpan }: Shown): boolean => inSpan.length > most;
