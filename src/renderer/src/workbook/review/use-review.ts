import { useCallback } from 'react';
import { gatherRecord, type ReviewRows } from '#domain/reviews/gather-record.ts';
import { openThings, type OpenThing } from '#domain/reviews/open-things.ts';
import type { ReviewRecord } from '#domain/reviews/record.ts';
import type { Addendum, Review, ReviewPart } from '#domain/reviews/review.ts';
import { recordOfParts } from '#domain/reviews/snapshot.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { reviewOf, reviewRows } from '#storage/queries/reviews.ts';
import { useQuery } from '../use-query.ts';

export type LoadedReview =
  | {
      readonly kind: 'draft';
      readonly review: Review;
      readonly record: ReviewRecord;
      readonly things: readonly OpenThing[];
      readonly rows: ReviewRows;
    }
  | {
      readonly kind: 'locked';
      readonly review: Review;
      /** Null when its parts are damaged. */
      readonly record: ReviewRecord | null;
      readonly erased: number;
      readonly parts: readonly ReviewPart[];
      readonly addenda: readonly Addendum[];
    }
  | { readonly kind: 'gone' };

/** A review as it is now, or as it was locked. */
export async function loadReview(db: WorkbookDatabase, id: string): Promise<LoadedReview> {
  const found = await reviewOf(db, id);
  if (found === null) return { kind: 'gone' };
  const { review, parts, addenda } = found;
  if (review.state === 'locked') {
    const read = recordOfParts(parts);
    return {
      kind: 'locked',
      review,
      record: read?.record ?? null,
      erased: read?.erased ?? 0,
      parts,
      addenda,
    };
  }
  const rows = await reviewRows(db, review);
  return {
    kind: 'draft',
    review,
    record: gatherRecord(rows, review),
    things: openThings(rows, review),
    rows,
  };
}

/** Undefined while it loads. */
export const useReview = (id: string): LoadedReview | undefined =>
  useQuery(useCallback((db: WorkbookDatabase) => loadReview(db, id), [id]));
