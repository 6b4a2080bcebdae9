import type { GapCountsQuery } from '../generated/graphql.ts';

export type GapCount = GapCountsQuery['gapCounts'][number];

/** One service's open rules, a row for each rule. */
export interface ServiceGaps {
  readonly service: GapCount['service'];
  readonly rules: readonly string[];
  readonly countOf: (rule: string, quarter: string) => number;
  readonly total: number;
}

const sum = (counts: readonly GapCount[]): number => counts.reduce((total, { count }) => total + count, 0);

function gapsOf(service: GapCount['service'], counts: readonly GapCount[]): ServiceGaps {
  const byCell = new Map(counts.map(({ rule, quarter, count }) => [`${rule} ${quarter}`, count]));
  const totalOf = (rule: string) => sum(counts.filter((one) => one.rule === rule));
  return {
    service,
    rules: [...new Set(counts.map(({ rule }) => rule))].sort((a, b) => totalOf(b) - totalOf(a) || (a < b ? -1 : 1)),
    countOf: (rule, quarter) => byCell.get(`${rule} ${quarter}`) ?? 0,
    total: sum(counts),
  };
}

export function byService(counts: readonly GapCount[]): ServiceGaps[] {
  const services = new Map(counts.map(({ service }) => [service.id, service]));
  return [...services.values()].map((service) =>
    gapsOf(
      service,
      counts.filter((one) => one.service.id === service.id),
    ),
  );
}
