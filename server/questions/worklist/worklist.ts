import { byText } from '../../by-text.ts';
import type { ReviewState } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PageArguments } from '../lists/page.ts';
import { type PageOf, pageWithin } from '../lists/page-within.ts';
import type { Records } from '../record/records.ts';
import { type CountFilter, judgeCounted } from '../verdict/counts.ts';
import type { Finding } from '../verdict/judgement.ts';
import { lastOn } from './reviews.ts';

export interface WorklistFilter extends CountFilter {
  readonly rule: string | null;
  readonly state: ReviewState | null;
  readonly gaps: boolean;
}

/**
 * The findings to work on, by day, disclosure and rule.
 * @throws ProductError BAD_INPUT for a bad page
 */
export async function worklist(
  { graph, records }: { readonly graph: Graph; readonly records: Records },
  { rule, state, gaps, ...filter }: WorklistFilter,
  page: PageArguments,
): Promise<PageOf<Finding>> {
  const judged = (await judgeCounted(graph, filter)).sort(
    (one, other) => byText(one.date, other.date) || byText(one.id, other.id),
  );
  const wanted = judged.flatMap((disclosure) =>
    [...disclosure.findings, ...(gaps ? disclosure.gaps : [])].filter(
      (finding) => rule === null || finding.rule === rule,
    ),
  );
  const states = await Promise.all(
    wanted.map(
      async (finding) => lastOn(await records.list('reviews', finding.disclosure), finding.rule)?.state ?? 'OPEN',
    ),
  );
  const left = wanted.filter((_, index) => state === null || states[index] === state);
  return pageWithin(left, page, ({ disclosure, rule: of }) => [disclosure, of]);
}
