import { useCallback, useMemo } from 'react';
import { gatherRecord, type ReviewRows } from '#domain/reviews/gather-record.ts';
import { openThings, type OpenThing } from '#domain/reviews/open-things.ts';
import type { ReviewRecord } from '#domain/reviews/record.ts';
import type { Addendum, Review, ReviewPart } from '#domain/reviews/review.ts';
import { recordOfParts } from '#domain/reviews/snapshot.ts';
import type { WorkbookDatabase } from '#storage/database/workbook-database.ts';
import { reviewOf, reviewRows } from '#storage/queries/reviews.ts';
import { useQuery } from '../use-query.ts';
import { useToday } from '../use-today.ts';

export interface LockedReview {
  readonly kind: 'locked';
  readonly review: Review;
  /** Null when its parts are damaged. */
  readonly record: ReviewRecord | null;
  readonly erased: number;
  readonly parts: readonly ReviewPart[];
  readonly addenda: readonly Addendum[];
}

/** A review as it is kept: a locked one, or a draft with what it is gathered from. */
export type FoundReview =
  | { readonly kind: 'draft'; readonly review: Review; readonly rows: ReviewRows }
  | LockedReview
  | { readonly kind: 'gone' };

export type LoadedReview =
  | {
      readonly kind: 'draft';
      readonly review: Review;
      readonly record: ReviewRecord;
      readonly things: readonly OpenThing[];
      readonly rows: ReviewRows;
    }
  | LockedReview
  | { readonly kind: 'gone' };

export async function findReview(db: WorkbookDatabase, id: string): Promise<FoundReview> {
  const found = await reviewOf(db, id);
  if (found === null) return { kind: 'gone' };
  const { review, parts, addenda } = found;
  if (review.state === 'draft') return { kind: 'draft', review, rows: await reviewRows(db, review) };
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

/** A review as it is today, or as it was locked. Undefined while it loads. */
export function useReview(id: string): LoadedReview | undefined {
  const today = useToday();
  const found = useQuery(useCallback((db: WorkbookDatabase) => findReview(db, id), [id]));
  return useMemo(() => {
    if (found?.kind !== 'draft') return found;
    const { review, rows } = found;
    return { ...found, record: gatherRecord(rows, review, today), things: openThings(rows, review) };
  }, [found, today]);
}
