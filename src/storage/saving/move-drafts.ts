import type { Day } from '#domain/core/day.ts';
import type { FiscalStart } from '#domain/core/quarter.ts';
import { refileDrafts } from '#domain/reviews/refile-drafts.ts';
import { carryOverId, personReviewId } from '#domain/reviews/review-ids.ts';
import type { ReviewId } from '#domain/reviews/review.ts';
import type { Writer } from './writer.ts';

/** What drafts of reviews lie in, and what is said and decided in them. */
export const draftTables = ['reviews', 'personReviews', 'commitments', 'carryOvers', 'trash'] as const;

/** Counts drafts of reviews by another fiscal year. */
export async function moveDrafts(writer: Writer, after: FiscalStart, today: Day): Promise<void> {
  for (const { from, review } of refileDrafts(await writer.all('reviews'), after, today)) {
    await writer.put('reviews', review);
    await moveParts(writer, from, review.id);
    await writer.remove('reviews', from);
  }
}

/** Their ids are made of the review's. */
async function moveParts(writer: Writer, from: ReviewId, reviewId: ReviewId): Promise<void> {
  for (const row of await writer.where('personReviews', 'reviewId', from)) {
    await writer.remove('personReviews', row.id);
    await writer.put('personReviews', { ...row, id: personReviewId(reviewId, row.personId), reviewId });
  }
  for (const row of await writer.where('carryOvers', 'reviewId', from)) {
    await writer.remove('carryOvers', row.id);
    await writer.put('carryOvers', { ...row, id: carryOverId(reviewId, row.kind, row.aboutId), reviewId });
  }
  for (const row of await writer.where('commitments', 'reviewId', from))
    await writer.put('commitments', { ...row, reviewId });
  // One that was deleted can still be put back.
  for (const trashed of await writer.all('trash'))
    if ('reviewId' in trashed.row && trashed.row.reviewId === from)
      await writer.put('trash', { ...trashed, row: { ...trashed.row, reviewId } });
}
