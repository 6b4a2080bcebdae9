import { randomUUID } from 'node:crypto';
import type { Day } from '../../day.ts';
import { badInput } from '../../errors.ts';
import type { ReviewState } from '../../generated/schema.ts';
import type { Graph } from '../../graph/graph.ts';
import { lock } from '../../graph/lock.ts';
import { statement } from '../../graph/statement.ts';
import type { Verdicts } from '../verdict/verdicts.ts';

/** What someone said about a finding. Reviews are only added: the last one on a finding counts. */
export interface Review {
  readonly id: string;
  readonly disclosure: string;
  readonly rule: string;
  readonly state: ReviewState;
  readonly comment: string | null;
  readonly author: string;
  readonly day: Day;
}

const addReview = statement<{ id: string }>('worklist/add-review');

/**
 * Adds a review of a finding or gap.
 * @param review without its id; the disclosure is stored
 * @throws ProductError BAD_INPUT where the rule neither fired on the disclosure nor is open
 */
export async function addReviewOf(
  { graph, verdicts }: { readonly graph: Graph; readonly verdicts: Verdicts },
  review: Omit<Review, 'id'>,
): Promise<Review> {
  const { findings, gaps } = await verdicts.of(review.disclosure);
  if (![...findings, ...gaps].some(({ rule }) => rule === review.rule)) {
    throw badInput(`The rule "${review.rule}" neither fired on ${review.disclosure} nor is open there.`);
  }
  const added = { id: randomUUID(), ...review, comment: review.comment?.trim() || null };
  await graph.write(async (transaction) => {
    await lock(transaction, 'numbering');
    await transaction.run(addReview, { ...added });
  });
  return added;
}

/** @returns the last word on a rule among the reviews of one disclosure, oldest first */
export const lastOn = (reviews: readonly Review[], rule: string): Review | null =>
  reviews.findLast((review) => review.rule === rule) ?? null;
