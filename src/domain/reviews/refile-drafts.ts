import type { Day } from '../core/day.ts';
import { quarterInYear, quarterOf, quarterRange, type FiscalStart } from '../core/quarter.ts';
import { reviewId, type Review, type ReviewId } from './review.ts';

export interface RefiledDraft {
  readonly from: ReviewId;
  /** The draft as it is then, with another id. */
  readonly review: Review;
}

/**
 * What a changed fiscal year does to reviews: a draft goes to the quarter that its own had most days in, where the
 * targets go too; if that one has not begun, to the one that runs. What is locked stays, and so does a draft where a
 * review of that quarter is there already.
 */
export function refileDrafts(
  reviews: readonly Review[],
  after: FiscalStart,
  today: Day,
): readonly RefiledDraft[] {
  const taken = new Set(reviews.map(({ id }) => id));
  const running = quarterOf(today, after);
  const refiled: RefiledDraft[] = [];
  for (const review of reviews) {
    if (review.state === 'locked' || review.fiscalStart === after) continue;
    const same = quarterInYear(review.quarter, review.fiscalStart, after);
    const quarter = quarterRange(same, after).first > today ? running : same;
    const id = reviewId(quarter, after);
    if (taken.has(id)) continue;
    taken.add(id);
    refiled.push({ from: review.id, review: { ...review, id, quarter, fiscalStart: after } });
  }
  return refiled;
}
